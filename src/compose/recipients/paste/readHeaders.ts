/**
 * The people of headers that were copied, by the field each belongs to: who was in Bcc stays there. Who the copied mail was
 * from gets the new one only where nobody else is named, and what names nobody is left out.
 */
import { parseRecipients } from '#compose/recipients/parse/parseRecipients.ts'
import { sign } from '#compose/recipients/parse/readAddress.ts'
import { isLine, lineNames, type LineName } from '#compose/recipients/recipientLines.ts'
import type { Entry, RecipientFieldName } from '#compose/recipients/recipients.ts'
import { readHead, type Section } from './readHead.ts'

export type ByLine = Readonly<Record<LineName, readonly Entry[]>>

/** Nothing where no header says more than the field the text is put into. */
export function readHeaders(text: string, field: RecipientFieldName): ByLine | undefined {
  if (/BEGIN:VCARD/i.test(text)) return undefined
  const home = isLine(field) ? field : 'to'
  const sections = readHead(text).map((section) => ({ ...section, entries: entriesOf(section) }))
  const named = sections.filter(({ entries }) => entries.length > 0)
  const kinds = new Set(sections.map(({ kind }) => kind))
  const hasRecipients = named.some(({ kind }) => isLine(kind))
  const isNobody = !named.some(({ kind }) => kind !== 'rest')
  const [only] = kinds
  if (isNobody || (kinds.size === 1 && (only === 'from' || only === home))) return undefined
  const isAlone = kinds.size === 1
  const lineOf = (kind: Section['kind']): LineName | undefined => {
    if (isLine(kind)) return isAlone ? moreHidden(home, kind) : kind
    return kind === 'rest' || (kind === 'from' && !hasRecipients) ? home : undefined
  }
  const of = (line: LineName) =>
    named.filter(({ kind }) => lineOf(kind) === line).flatMap(({ entries }) => entries)
  return { to: of('to'), cc: of('cc'), bcc: of('bcc') }
}

export function moreHidden(one: LineName, other: LineName): LineName {
  return lineNames[Math.max(lineNames.indexOf(one), lineNames.indexOf(other))] ?? other
}

/** Of the text around only what may be an address. */
function entriesOf({ kind, text }: Section): Entry[] {
  if (kind === 'other') return []
  const entries = parseRecipients(text)
  return kind === 'rest'
    ? entries.filter((entry) => sign.test('text' in entry ? entry.text : entry.address))
    : entries
}
