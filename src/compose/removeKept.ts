/** The part kept below the text leaves the letter, and with it the pictures that stood in it. */
import { isInline } from '#compose/attachments/attachments.ts'
import { withoutKept } from '#compose/body/around.ts'
import type { ComposedMessage } from './message.ts'

export function removeKept(message: ComposedMessage): ComposedMessage {
  const body = withoutKept(message.body)
  const isSeen = (contentId: string) => body.html.includes(`cid:${contentId}`)
  const attachments = message.attachments.filter(
    (one) => !isInline(one) || ('contentId' in one && isSeen(one.contentId ?? '')),
  )
  return { ...message, body, attachments }
}
