/**
 * The words of a line of addresses (RFC 5322, 3.2), as people write them: quotes, brackets and commas
 * of every script.
 *
 * One pass finds what closes what, a second one cuts: both are linear, whatever the text is.
 */
import { comma, end, findPairs, quotes, type Pairs } from './brackets.ts'

export type TokenKind =
  'word' | 'quoted' | 'comment' | 'angle' | 'bracket' | 'comma' | 'end' | 'blank'

export type Token = { readonly kind: TokenKind; readonly text: string; readonly at: number }

/** RFC 6068, 2: commas within one part the addresses of the link. */
const link = /mailto:[^\s;<>?"]*(?:\?[^\s,;<>]*)?/iy

export function tokensOf(text: string): Token[] {
  const closes = findPairs(text)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const [kind, to] = tokenAt(text, at, closes)
    tokens.push({ kind, text: text.slice(at, to), at })
    at = to
  }
  return tokens
}

/** The lists between semicolons, which end a group (RFC 5322, 3.4) or part people. */
export function listsOf(text: string): Token[][] {
  const lists: Token[][] = [[]]
  for (const each of tokensOf(text)) {
    if (each.kind === 'end') lists.push([])
    else lists.at(-1)?.push(each)
  }
  return lists
}

function tokenAt(text: string, at: number, closes: Pairs): [TokenKind, number] {
  const first = text.charAt(at)
  const close = closes.get(at)
  if (close !== undefined) {
    if (!(first in quotes)) return [bracketKind(first), close + 1]
    if (text.charAt(close + 1) !== '@') return ['quoted', close + 1]
  }
  if (comma.test(first)) return ['comma', at + 1]
  if (end.test(first)) return ['end', at + 1]
  if (/\s/.test(first)) return ['blank', whileAt(text, at, (each) => /\s/.test(each))]
  link.lastIndex = at
  const linked = link.exec(text)
  if (linked) return ['word', at + linked[0].length]
  const isInside = (each: string, index: number) =>
    !/[\s<>]/.test(each) && !comma.test(each) && !end.test(each) && !closes.has(index)
  // A quote in front of an @ is part of its word.
  const from = close === undefined ? at : close + 1
  return ['word', Math.max(at + 1, whileAt(text, from, isInside))]
}

function bracketKind(open: string): TokenKind {
  if (/[(（]/.test(open)) return 'comment'
  return open === '[' ? 'bracket' : 'angle'
}

function whileAt(text: string, from: number, holds: (each: string, index: number) => boolean) {
  let at = from
  while (at < text.length && holds(text.charAt(at), at)) at += 1
  return at
}
