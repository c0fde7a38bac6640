/**
 * Pictures of the text are files of the message as long as the text shows them. One that is deleted from the
 * text leaves with it, and comes back when that is undone.
 */
import type { MessageStore } from '#compose/message/messageStore.ts'
import { isFile, isInline, type Attachment } from './attachments.ts'
import { isPicture } from './inlineImages.ts'
import type { Body } from '#compose/body/bodyValue.ts'

/** Call what is returned to stop. */
export function followImages(store: MessageStore): () => void {
  const spare = new Map<string, Attachment>()
  return store.subscribe(({ message, edit }, before) => {
    const { body, attachments } = message
    if (body === before.message.body) return
    const next = fitting({ body, before: before.message.body, attachments }, spare)
    if (next) edit({ type: 'attachmentsSet', attachments: next })
  })
}

type Change = {
  readonly body: Body
  readonly before: Body
  readonly attachments: readonly Attachment[]
}

/** One that the text has never shown is a file in the list, and stays one. */
function fitting(
  { body, before, attachments }: Change,
  spare: Map<string, Attachment>,
): readonly Attachment[] | undefined {
  const gone = attachments.filter(
    (one) => isOurs(one) && isPicture(one, before) && !isPicture(one, body),
  )
  const back = [...spare.values()].filter((one) => isPicture(one, body))
  for (const one of gone) spare.set(one.id, one)
  for (const one of back) spare.delete(one.id)
  if (gone.length + back.length === 0) return undefined
  return [...attachments.filter((one) => !gone.includes(one)), ...back]
}

/** Added here; what lies in the draft only was put there by somebody else, and is shown as a file. */
function isOurs(attachment: Attachment): boolean {
  return isFile(attachment) && isInline(attachment) && /@mail-composer$/.test(contentId(attachment))
}

function contentId(attachment: Attachment): string {
  return 'contentId' in attachment ? (attachment.contentId ?? '') : ''
}
