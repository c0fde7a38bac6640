/**
 * Where each quote and bracket of a line closes, by where it opens. What never closes, or opens within a word,
 * is an ordinary character.
 */
import { sign } from './readAddress.ts'

export type Pairs = ReadonlyMap<number, number>

export const quotes: Readonly<Record<string, string>> = {
  ...{ '"': '"', '＂': '＂', '“': '”', '”': '”', '„': '“”', '«': '»' },
}
export const angleOpens = /[<＜﹤〈\u2329⟨‹]/
export const angleCloses = /[>＞﹥〉\u232A⟩›]/
export const comma = /[,，﹐︐､、﹑︑،፣]/
export const end = /[;；﹔︔؛፤\u037E]/
const edge = /[\s<>()（）[\]:=]/

export function findPairs(text: string): Pairs {
  const closes = new Map<number, number>()
  const round: number[] = []
  const unclosed = new Set<string>()
  let angle = -1
  let square = -1
  for (let at = 0; at < text.length; at += 1) {
    const each = text.charAt(at)
    const isStart = at === 0 || isEdge(text.charAt(at - 1))
    if (each === '\\' && round.length > 0) at += 1
    else if (each in quotes && isStart && !unclosed.has(each)) {
      const close = closingQuote(text, at)
      if (close > 0) closes.set(at, close)
      else unclosed.add(each)
      at = Math.max(at, close)
    } else if (/[(（]/.test(each)) round.push(at)
    else if (/[)）]/.test(each)) setPair(closes, round.pop(), at)
    else if (each === '[' && isStart) square = at
    else if (angleOpens.test(each)) angle = at
    else if (each === ']') {
      if (square >= 0 && isOne(text.slice(square, at))) closes.set(square, at)
      square = -1
    } else if (angleCloses.test(each)) {
      // Wide ones are ordinary in names of some scripts.
      if (angle >= 0 && (text[angle] === '<' || sign.test(text.slice(angle, at))))
        closes.set(angle, at)
      angle = -1
    }
  }
  return closes
}

/** Square brackets around a list of addresses are the list's. */
function isOne(inside: string): boolean {
  return !sign.test(inside) || !/[,"']/.test(inside)
}

function setPair(closes: Map<number, number>, from: number | undefined, to: number) {
  if (from !== undefined) closes.set(from, to)
}

function isEdge(before: string): boolean {
  return edge.test(before) || comma.test(before) || end.test(before)
}

/** A quote closes where no word goes on; -1 if it never does. */
function closingQuote(text: string, from: number): number {
  const first = text.charAt(from)
  const closing = quotes[first] ?? ''
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\' && first === '"') at += 1
    else if (closing.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
      return at
  }
  return -1
}
