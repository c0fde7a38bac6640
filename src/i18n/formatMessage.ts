/** A message as a sentence, in the reader's language. A gap that stays empty is an error. */
import type { CompactElement, CompactMessage } from './compactMessage.ts'
import { intl } from './intl.ts'

type Values = Readonly<Record<string, string | number>>

/** `amount`: of the plural around it. */
export function formatMessage(message: CompactMessage, values: Values, amount = 0): string {
  if (typeof message === 'string') return message
  return message.map((element) => formatElement(element, values, amount)).join('')
}

function formatElement(element: CompactElement, values: Values, amount: number): string {
  if (typeof element === 'string') return element
  if (element === 0) return numberText(amount)
  const value = values[element[0]]
  if (value === undefined) throw new Error(element[0])
  if (element.length === 1) return String(value)
  const [, kind, options] = element
  if (kind === 'number') return numberText(Number(value), options)
  if (kind === 'select') return formatMessage(options[value] ?? other(options), values, amount)
  const rules = intl(Intl.PluralRules, { type: kind })
  const count = Number(value)
  const found = options[`=${count}`] ?? options[rules.select(count)] ?? other(options)
  return formatMessage(found, values, count)
}

/** The parser insists on it. */
const other = (choices: Readonly<Record<string, CompactMessage>>) => choices['other'] ?? ''

const numberText = (value: number, options: Intl.NumberFormatOptions = {}) =>
  intl(Intl.NumberFormat, options).format(value)
