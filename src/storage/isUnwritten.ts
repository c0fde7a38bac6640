/** A message nobody has written anything into yet, be there a signature: there is nothing to keep. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { unsigned } from '#compose/message/unsigned.ts'

export function isUnwritten(message: ComposedMessage): boolean {
  if (message === emptyMessage) return true
  const written = unsigned(message)
  if (written.subject !== '' || written.attachments.length > 0) return false
  return written.body.text.trim() === '' && bare(written) === bare(emptyMessage)
}

/** What a text that was typed and deleted leaves behind says nothing. */
function bare(message: ComposedMessage): string {
  return JSON.stringify({ ...message, body: message.body.format })
}
