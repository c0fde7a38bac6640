/**
 * Sets apart from a bare address what is no name of its person: half an address, the words of a sentence around it, and
 * what follows where a name stands before it. Nothing of it is lost. It is for pastes: what is typed is read without it.
 *
 * A sentence is told by words that names do not have, in small letters unless they begin it.
 */
import { newDraft, type Draft } from './readPeople.ts'
import type { TextPart } from './parts.ts'

const beginnings = new Set(
  (
    'please contact write bitte schreib schreiben veuillez écrivez contactez ' +
    'escriba contacte scrivi contattare escreva'
  ).split(' '),
)
const within = new Set(
  (
    'please contact write email mail send reply reach call ask at to with for from via me us our your their his her is ' +
    'are was bitte schreib schreiben wenden sie sich unter mit für ist écrivez écrire contactez contacter chez avec pour ' +
    'votre notre escriba escribir contacte para por scrivi scrivere contattare presso escreva'
  ).split(' '),
)

export function proseApart(one: Draft): Draft[] {
  const { names, after, address, isClear } = one
  const [before = []] = names
  if (!address) return [{ ...one, isApart: isBroken(before) }]
  if (!isClear || address.where === 'angle') return [one]
  const isNamed = before.length > 0 && !isProse(before)
  const isAfterName = after.length > 0 && before.length === 0 && !isProse(after)
  const own = {
    ...one,
    names: [isNamed ? before : []],
    after: isAfterName ? after : [],
    from: isNamed ? one.from : address.at,
    to: isAfterName ? one.to : address.to,
  }
  return [...(isNamed ? [] : alone(before)), own, ...(isAfterName ? [] : alone(after))]
}

/** From its first word on. */
function alone(text: readonly TextPart[]): Draft[] {
  const words = text.slice(text.findIndex((part) => /[\p{L}\p{N}@]/u.test(part.text)))
  const last = words.at(-1)
  return last ? [{ ...newDraft(words), to: last.to, isApart: isBroken(words) }] : []
}

function isProse(parts: readonly TextPart[]): boolean {
  if (parts.some(({ isLiteral }) => isLiteral)) return false
  const words = parts.flatMap(({ text }) => text.split(/\s+/)).map(withoutEnd)
  const begins = beginnings.has(words[0]?.toLowerCase() ?? '')
  return begins || words.some((word) => within.has(word)) || isBroken(parts)
}

/** Longer ones are in no list. */
const longest = 20
const withoutEnd = (word: string) => (word.length > longest ? '' : word.replace(/[.,:!?…]+$/, ''))

/** `@x.org` and `foo@`: meant as an address, and none. */
function isBroken(parts: readonly TextPart[]): boolean {
  return parts.some(({ text, isLiteral }) => !isLiteral && /^[@＠﹫]\S+\.\S|\S[@＠﹫]$/.test(text))
}
