/** Whether anything differs from the usual message that is not seen in its text. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'

const names = [
  ...(['importance', 'flag', 'headers', 'receipts', 'saveToSentItems', 'replyTo'] as const),
  ...(['sender', 'categories', 'sensitivity', 'expiry', 'openExtension'] as const),
  ...(['extendedProperties', 'mentions'] as const),
]

export function hasOptions(message: ComposedMessage): boolean {
  return (
    message.body.format === 'text' || names.some((name) => message[name] !== emptyMessage[name])
  )
}
