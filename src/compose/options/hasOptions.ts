/** Whether anything differs from the usual message that is not seen in its text. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'

const seen: readonly string[] = ['to', 'cc', 'bcc', 'subject', 'body', 'attachments']

const names = (Object.keys(emptyMessage) as (keyof ComposedMessage)[]).filter(
  (name) => !seen.includes(name),
)

export function hasOptions(message: ComposedMessage): boolean {
  return (
    message.body.format === 'text' || names.some((name) => message[name] !== emptyMessage[name])
  )
}
