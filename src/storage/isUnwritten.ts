/** A message nobody has written anything into yet: there is nothing to keep. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'

export function isUnwritten(message: ComposedMessage): boolean {
  if (message === emptyMessage) return true
  if (message.subject !== '' || message.attachments.length > 0) return false
  return message.body.text.trim() === '' && bare(message) === bare(emptyMessage)
}

/** What a text that was typed and deleted leaves behind says nothing. */
function bare(message: ComposedMessage): string {
  return JSON.stringify({ ...message, body: message.body.format })
}
