/**
 * Pictures of the text are files of the message as long as the text shows them. One that is deleted from the
 * text leaves with it, and comes back when that is undone.
 */
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { Attachment, FileAttachment } from './attachments.ts'
import { isOurs, isPicture } from './inlineImages.ts'
import type { ComposedMessage } from '#compose/message/message.ts'

/** Call what is returned to stop. */
export function followImages(store: MessageStore): () => void {
  const spare = new Map<string, Attachment>()
  const { body, attachments } = store.getState().message
  const listed = new Set(
    attachments.filter((one) => isOurs(one) && !isPicture(one, body)).map(contentIdOf),
  )
  return store.subscribe(({ message, edit }, before) => {
    if (message.body === before.message.body) return
    const next = fitting(message, listed, spare)
    if (next) edit({ type: 'attachmentsSet', attachments: next })
  })
}

type ContentId = FileAttachment['contentId']

/**
 * One that the text did not show from the start is a file in the list, and stays one, whatever its name is by then. Any
 * that was added since was in the text, even where that was changed again before it was copied.
 */
function fitting(
  { body, attachments }: ComposedMessage,
  listed: ReadonlySet<ContentId>,
  spare: Map<string, Attachment>,
): readonly Attachment[] | undefined {
  const isListed = (one: Attachment) => listed.has(contentIdOf(one))
  const gone = attachments.filter((one) => isOurs(one) && !isListed(one) && !isPicture(one, body))
  const back = [...spare.values()].filter((one) => isPicture(one, body))
  for (const one of gone) spare.set(one.id, one)
  for (const one of back) spare.delete(one.id)
  if (gone.length + back.length === 0) return undefined
  return [...attachments.filter((one) => !gone.includes(one)), ...back]
}

function contentIdOf(attachment: Attachment): ContentId {
  return 'contentId' in attachment ? attachment.contentId : undefined
}
