/**
 * The message without what a link filled in. What the writer added or changed since stays.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { FilledIn } from '#session/arrivedLink.ts'

export function withoutLink(message: ComposedMessage, filledIn: FilledIn): ComposedMessage {
  const names = Object.keys(message) as (keyof ComposedMessage)[]
  const parts = names.map((name) => [name, withoutPart(name, message, filledIn)])
  return Object.fromEntries(parts) as ComposedMessage
}

function withoutPart(
  name: keyof ComposedMessage,
  message: ComposedMessage,
  { before, filled }: FilledIn,
): unknown {
  const now = message[name]
  if (Array.isArray(now)) return withoutItems(now, before[name] as never, filled[name] as never)
  // The editor hands the body over again as soon as it has it.
  const isSame = name === 'body' ? message.body.text === filled.body.text : now === filled[name]
  return isSame ? before[name] : now
}

/** Rows and recipients one by one: what is still the same object is the link's. */
function withoutItems(
  now: readonly unknown[],
  before: readonly unknown[],
  filled: readonly unknown[],
) {
  return now.filter((item) => before.includes(item) || !filled.includes(item))
}
