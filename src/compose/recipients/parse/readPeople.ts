/**
 * The people of one list without semicolons: addresses, the names before or behind them, and text that
 * is neither. It only reads: whether an address is one is for its caller to say.
 *
 * A comment names a person who has no other name, and is an address where it holds one and nothing else;
 * an address among the words of a comment is nobody's (RFC 5322, 3.2.2).
 */
import { sign } from './readAddress.ts'
import { readName } from './readName.ts'
import { toParts, type AddressPart, type Part, type TextPart } from './parts.ts'
import { withoutLabel } from './label.ts'
import type { Token } from './tokens.ts'

export type Person = {
  readonly name: string
  /** Empty for text that goes with no address. */
  readonly address: string
  /** False where two readings are possible. */
  readonly isClear: boolean
  /** Where the person stands in the text. */
  readonly from: number
  readonly to: number
}

export type Draft = {
  names: TextPart[][]
  after: TextPart[]
  comments: string[]
  address: AddressPart | undefined
  isClear: boolean
  /** It is no part of the next name. */
  isApart?: boolean
  from: number
  to: number
}

/** What is no name can be set apart from the people of a piece (prose.ts). */
export type SetApart = (one: Draft) => Draft[]

export function readPeople(tokens: readonly Token[], setApart?: SetApart): Person[] {
  const people: Draft[] = []
  let waiting: Draft[] = []
  const found = piecesOf(withoutLabel(tokens)).flatMap((piece) => readPiece(toParts(piece)))
  const drafts = setApart ? found.flatMap(setApart) : found
  for (const one of drafts.filter(({ to }) => to > 0)) {
    if (!one.address) {
      waiting.push(one)
      continue
    }
    // `Lovelace, Ada <ada@x.org>` has a comma in its name; `bob, ada@x.org` are two.
    const hasName = one.names.some((each) => each.length > 0) || one.after.length > 0
    if (hasName && waiting[0] && !waiting.some(({ isApart }) => isApart)) {
      one.names.unshift(...waiting.flatMap(({ names }) => names))
      one.from = waiting[0].from
    } else people.push(...waiting)
    waiting = []
    people.push(one)
  }
  return [...people, ...waiting].map(toPerson)
}

function piecesOf(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]]
  for (const each of tokens) {
    if (each.kind === 'comma') pieces.push([])
    else pieces.at(-1)?.push(each)
  }
  return pieces.map((piece, at) => (at > 0 ? [...withoutLabel(piece)] : piece))
}

export function newDraft(text: TextPart[] = []): Draft {
  const from = text[0]?.at ?? Infinity
  return { names: [text], after: [], comments: [], address: undefined, isClear: true, from, to: 0 }
}

function readPiece(parts: readonly Part[]): Draft[] {
  const people: Draft[] = []
  let one = newDraft()
  const isNameLast = namesComeLast(parts)
  function next(text: TextPart[] = []) {
    people.push(one)
    one = newDraft(text)
  }
  function takeAddress(part: AddressPart) {
    const { address: own } = one
    if (own && part.where === 'comment' && one.after.length === 0) {
      if (own.where === 'comment') one.isClear = false
      return
    }
    // `ada@x.org <ada@x.org>`: the first is a name.
    if (own?.where === 'bare' && part.where === 'angle' && one.after.length === 0) {
      if (!isSame(own, part)) one.names[0]?.push({ ...own, kind: 'text', text: own.raw })
    } else if (own) {
      const text = isNameLast ? [] : one.after
      if (!isNameLast) one.after = []
      next(text)
    }
    one.address = part
  }
  for (const part of parts) {
    if (part.kind === 'address') takeAddress(part)
    else if (part.kind === 'comment') one.comments.push(part.text)
    else {
      if (one.address && one.address.where !== 'bare') next()
      if (one.address) one.after.push(part)
      else one.names[0]?.push(part)
    }
    one.from = Math.min(one.from, part.at)
    one.to = part.to
  }
  return [...people, one]
}

/** `ada@x.org Ada bob@y.org Bob`: each name stands behind its address. */
function namesComeLast(parts: readonly Part[]): boolean {
  const [first] = parts
  const last = parts.at(-1)
  const addresses = parts.filter((part) => part.kind === 'address')
  return (
    first?.kind === 'address' &&
    last?.kind === 'text' &&
    addresses.every(({ where }) => where === 'bare')
  )
}

function toPerson(draft: Draft, index: number): Person {
  const { names, after, comments, address, isClear, from, to } = draft
  const given = address?.name
    ? [{ ...address, kind: 'text', isLiteral: true, text: address.name } as const]
    : []
  const own = [...(names.at(-1) ?? []), ...after, ...given]
  const texts = [...names.slice(0, -1), own].filter((each) => each.length > 0)
  const place = { isFirst: index === 0, isAlone: !address }
  const name =
    texts
      .map((each, at) => readName(each, { ...place, isFirst: place.isFirst || at > 0 }))
      .filter(Boolean)
      .join(', ') || readComments(comments, address)
  return { name, address: address?.address ?? '', isClear, from, to }
}

function isSame(one: AddressPart, other: AddressPart): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase()
}

function readComments(comments: readonly string[], address: AddressPart | undefined): string {
  if (!address) return ''
  const remarks = comments.filter((each) => !sign.test(each))
  return remarks.join(' ').trim()
}
