/** What a text that is no address was most likely meant as: with its ending, or without blanks within it. */
import { isRecipient, type RecipientList } from '#compose/recipients/recipients.ts'
import { parseLine } from './parseLine.ts'
import { suggestAddress } from './suggestAddress.ts'

export function fixedAddress(text: string, list: RecipientList): string | undefined {
  const whole = suggestAddress(text, list)
  if (whole) return whole
  const [only, ...others] = text.includes('@') ? parseLine(text.replace(/\s+/g, '')) : []
  return only && isRecipient(only) && others.length === 0 ? only.address : undefined
}
