/**
 * Parsed messages as they travel, and as they are said (formatMessage.ts): a literal is its text, all else begins with
 * the name of its gap, and a message that is all text is that text alone. The build makes them. Pure.
 */
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

export type Choices = Readonly<Record<string, CompactMessage>>

export type CompactElement =
  | string
  /** The number of the plural around it. */
  | 0
  | readonly [name: string]
  | readonly [name: string, kind: 'number', options?: Intl.NumberFormatOptions]
  | readonly [name: string, kind: 'cardinal' | 'ordinal' | 'select', choices: Choices]

export type CompactMessage = string | readonly CompactElement[]

export function compactMessage(message: readonly MessageFormatElement[]): CompactMessage {
  const elements = message.map(compactElement)
  return elements.length === 1 && typeof elements[0] === 'string' ? elements[0] : elements
}

/** What no text of ours has is an error of the build. */
function compactElement(element: MessageFormatElement): CompactElement {
  switch (element.type) {
    case TYPE.literal:
      return element.value
    case TYPE.argument:
      return [element.value]
    case TYPE.pound:
      return 0
    case TYPE.number:
      return element.style
        ? [element.value, 'number', numberOptions(element.style)]
        : [element.value, 'number']
    case TYPE.select:
      return [element.value, 'select', compactChoices(element.options)]
    case TYPE.plural:
      if (element.offset) break
      return [element.value, element.pluralType ?? 'cardinal', compactChoices(element.options)]
    case TYPE.date:
    case TYPE.time:
    case TYPE.tag:
  }
  throw new Error(`No text may have ${JSON.stringify(element)}.`)
}

function numberOptions(style: string | { readonly parsedOptions: Intl.NumberFormatOptions }) {
  if (typeof style === 'string') throw new Error(`Write “::${style}”.`)
  return style.parsedOptions
}

function compactChoices(
  options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>,
): Choices {
  const choices = Object.entries(options).map(([name, { value }]) => [name, compactMessage(value)])
  return Object.fromEntries(choices) as Choices
}
