/**
 * Parsed messages as they travel: a literal is its text, a plain gap its name in brackets, and a message that is all
 * text is that text alone. The build makes them short (vite.config.ts), the page long again. Pure.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** By `TYPE` of the parser. */
const literal = 0
const gap = 1

export type CompactElement = string | readonly [name: string] | object
export type CompactMessage = string | readonly CompactElement[]

export function compactMessage(message: readonly MessageFormatElement[]): CompactMessage {
  const elements = message.map(compactElement)
  return elements.length === 1 && typeof elements[0] === 'string' ? elements[0] : elements
}

export function expandMessage(message: CompactMessage): MessageFormatElement[] {
  const elements = typeof message === 'string' ? [message] : message
  return elements.map(expandElement)
}

function compactElement(element: MessageFormatElement): CompactElement {
  const names = Object.keys(element).sort().join()
  if (names === 'type,value' && element.type === literal) return element.value
  if (names === 'type,value' && element.type === gap) return [element.value as string]
  return withOptions(element, compactMessage)
}

function expandElement(element: CompactElement): MessageFormatElement {
  if (typeof element === 'string') return { type: literal, value: element }
  if (Array.isArray(element)) return { type: gap, value: element[0] as string }
  return withOptions(element, expandMessage) as MessageFormatElement
}

type Options = Readonly<Record<string, { readonly value: never }>>

/** Of a choice each answer is a message. */
function withOptions(element: object, change: (message: never) => unknown): object {
  if (!('options' in element)) return element
  const options = Object.entries(element.options as Options).map(([name, { value }]) => [
    name,
    { value: change(value) },
  ])
  return { ...element, options: Object.fromEntries(options) }
}
