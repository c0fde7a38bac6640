/**
 * The entries of a pasted or dropped text, together with what stands around it, if that is to be taken at once;
 * otherwise it is only a piece of what is being typed. Addresses do not grow together with the text around them.
 */
import { isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { parseLine } from '#compose/recipients/parse/parseLine.ts'
import { parseRecipients } from '#compose/recipients/parse/parseRecipients.ts'

export type Around = { readonly before: string; readonly after: string }

export function readPasted(text: string, { before, after }: Around): readonly Entry[] | undefined {
  const entries = parseRecipients(text)
  if (entries.length < 2 && !entries.some(isRecipient)) return undefined
  const isApart =
    (before === '' || /[^\s<"]$/.test(before)) && (after === '' || /^[^\s>",;]/.test(after))
  return isApart
    ? [...parseLine(before), ...entries, ...parseLine(after)]
    : parseRecipients(before + text + after)
}
