/**
 * Makes sentences of the parsed messages. What cannot be said, since its text has not come yet or a gap
 * in it stays empty, is named by its id: no sentence may take the page away.
 */
import { formatMessage } from './formatMessage.ts'
import { isolate } from './isolate.ts'
import type { TextKey, Texts, TextValues } from './texts.ts'

export type Translate = (id: TextKey, values?: TextValues) => string

export function createTranslate(texts: Partial<Texts>): Translate {
  return (id, values = {}) => {
    const message = texts[id]
    if (message === undefined) return id
    try {
      return formatMessage(message, isolated(values))
    } catch {
      return id
    }
  }
}

function isolated(values: TextValues): TextValues {
  const entries = Object.entries(values)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
  )
}
