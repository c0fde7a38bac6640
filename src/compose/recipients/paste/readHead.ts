/**
 * The headers of a mail that was copied, as sections: what each header says, and its text with the lines that go on with it.
 * Nothing where the text does not begin like a head. It is linear.
 */
import { lineEnd, withoutMark } from '#compose/recipients/parse/lines.ts'
import { sign } from '#compose/recipients/parse/readAddress.ts'
import { withoutUnseen } from '#compose/recipients/parse/unseen.ts'
import { headerKind, type HeaderKind } from './headerNames.ts'

/** `rest` is text that belongs to no header. */
export type Section = { readonly kind: HeaderKind | 'rest'; text: string }

const label = /^[*_]{0,2}([\p{L}\p{M}][\p{L}\p{M}\p{N} .-]{0,30})[*_]{0,2}\s?[:：][*_]{0,2}/u
const later = /[;,>，；\s][*_]{0,2}([\p{L}\p{M}][\p{L}\p{M}.-]{0,30})[*_]{0,2}\s?[:：]/gu
/** "-----Original Message-----", "Begin forwarded message:". */
const announcement = /^[-_=]{2,}|[:：]$/

export function readHead(text: string): readonly Section[] {
  const sections: Section[] = []
  let isAfterBlank = false
  for (const line of withoutUnseen(text).split(lineEnd)) {
    const written = withoutMark(line).trim()
    const last = sections.at(-1)
    if (written === '') {
      isAfterBlank = true
      continue
    }
    const found = sectionsOf(written)
    if (found.length > 0) sections.push(...found)
    else if (last && goesOn(last, line, isAfterBlank)) last.text += `\n${line}`
    else if (last || !announcement.test(written)) sections.push({ kind: 'rest', text: line })
    isAfterBlank = false
  }
  return sections.some(({ kind }) => kind !== 'rest') ? sections : []
}

/** A header, or several that were put on one line. */
function sectionsOf(line: string): Section[] {
  const [whole = '', name = ''] = label.exec(line) ?? []
  if (!whole) return []
  const text = line.slice(whole.length)
  const kind = headerKind(name) ?? (sign.test(text) ? undefined : 'other')
  if (!kind) return []
  return kind === 'other' ? [{ kind, text }] : divide({ kind, text })
}

/** What begins with the name of another header behind an address or a separator is that header. */
function divide({ kind, text }: Section): Section[] {
  const parts: Section[] = []
  let from = 0
  let own = kind
  for (const found of text.matchAll(later)) {
    const next = headerKind(found[1] ?? '')
    const before = text.slice(from, found.index + 1).trimEnd()
    const isApart = /[;,>，；]$/.test(before) || /[@＠﹫]\S+$/.test(before)
    if (!next || !isApart) continue
    parts.push({ kind: own, text: text.slice(from, found.index + 1) })
    own = next
    from = found.index + found[0].length
  }
  return [...parts, { kind: own, text: text.slice(from) }]
}

/** A line below a header that names people is theirs; below others only one that is indented, or names nobody. */
function goesOn({ kind, text }: Section, line: string, isAfterBlank: boolean): boolean {
  const isEmpty = text.trim() === ''
  if (kind === 'rest') return true
  if (isAfterBlank && !isEmpty) return false
  return kind !== 'other' || isEmpty || /^\s/.test(line) || !sign.test(line)
}
