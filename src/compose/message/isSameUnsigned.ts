/** Whether two messages say the same but for their signature: by identity, as every edit makes another value. Pure. */
import type { ComposedMessage } from './message.ts'
import { unsigned } from './unsigned.ts'

export function isSameUnsigned(message: ComposedMessage, other: ComposedMessage): boolean {
  const [one, two] = [unsigned(message), unsigned(other)]
  return (
    isSame({ ...one, body: 0, attachments: 0 }, { ...two, body: 0, attachments: 0 }) &&
    isSame(one.body, two.body) &&
    isSame(one.attachments, two.attachments)
  )
}

function isSame(one: object, other: object): boolean {
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))]
  return ones.length === others.size && ones.every(([key, value]) => others.get(key) === value)
}
