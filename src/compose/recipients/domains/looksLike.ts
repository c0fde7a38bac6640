/**
 * Whether a domain could be taken for another at a glance: a letter too many or too few, two that changed places, another
 * one in its place, or signs that look alike (UTS 39, confusables).
 *
 * The ending stays out of it: contoso.de beside contoso.com is usual, and so are names of a few letters that differ in one.
 */
import { brandOf } from '#compose/recipients/parse/namedDomain.ts'
import { asRead } from './asRead.ts'

/** Shorter names are one letter from each other by chance. */
const SHORTEST = 5

export function looksLike(domain: string, other: string): boolean {
  const [name, known] = [brandOf(domain), brandOf(other)]
  if (!name || !known || name === known) return false
  if (isConfusable(domain, other)) return true
  if (neighbours.has(name) && neighbours.has(known)) return false
  const isLong = Math.min(name.length, known.length) >= SHORTEST
  return isLong && !differInNumber(name, known) && isOneSlipAway(name, known)
}

/** Well-known names that are one letter from each other. */
const neighbours = new Set(['gmail', 'ymail', 'email'])

/** Whether one has signs that pass for those of the other: nobody chose such a name by chance. */
export function isConfusable(domain: string, other: string): boolean {
  const [name, known] = [brandOf(domain), brandOf(other)]
  return !!name && !!known && name !== known && shapeOf(name) === shapeOf(known)
}

/** Whether a domain begins with the whole of another one and is not below it: contoso.com.evil.example. */
export function beginsWith(domain: string, other: string): boolean {
  if (!other.includes('.') || brandOf(domain) === brandOf(other)) return false
  const hyphened = other.replaceAll('.', '-')
  return [`${other}.`, `${other}-`, `${hyphened}.`, `${hyphened}-`].some(
    (each) => domain.startsWith(each) || domain.includes(`.${each}`),
  )
}

/** In a domain, whose names are seldom chosen by chance, more passes for something else. */
function shapeOf(name: string): string {
  const read = asRead(name.replace(/cl/g, 'd'))
  return read.replace(/i/g, 'l').replace(/5/g, 's').replace(/-/g, '')
}

/** team1 and team2 are two of a kind. */
function differInNumber(name: string, other: string): boolean {
  return name !== other && name.replace(/\d+/g, '') === other.replace(/\d+/g, '')
}

/** One letter added, left out or replaced, or two neighbours changed (Damerau and Levenshtein’s distance of 1). */
function isOneSlipAway(name: string, other: string): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const [rest, longRest] = [short.slice(at), long.slice(at)]
  if (long.length - short.length === 1) return rest === longRest.slice(1)
  if (long.length !== short.length) return false
  const isSwap = rest[0] === longRest[1] && rest[1] === longRest[0]
  return rest.slice(1) === longRest.slice(1) || (isSwap && rest.slice(2) === longRest.slice(2))
}
