/** What the tokens between two commas are: an address, a comment, or text of a name. */
import { isAddressLike, readAddress, sign } from './readAddress.ts'
import { tokensOf, type Token } from './tokens.ts'

type Place = { readonly at: number; readonly to: number }

export type TextPart = Place & {
  readonly kind: 'text'
  readonly text: string
  /** Quoted: taken as it is. */
  readonly isLiteral?: boolean
}

export type AddressPart = Place & {
  readonly kind: 'address'
  readonly address: string
  /** A bare one may have a name behind it; all others end a person. */
  readonly where: 'bare' | 'angle' | 'comment'
  /** As it is written. */
  readonly raw: string
  readonly name?: string
}

export type Part =
  TextPart | AddressPart | (Place & { readonly kind: 'comment'; readonly text: string })

export function toParts(tokens: readonly Token[]): Part[] {
  const [only, ...others] = tokens.filter(({ kind }) => kind !== 'blank')
  // Round brackets around all there is are punctuation, if an angle bracket says what they hold.
  if (
    only?.kind === 'comment' &&
    others.length === 0 &&
    /<[^<>]*@[^<>]*>\s*[)）]$/.test(only.text)
  ) {
    const inside = tokensOf(inner(only.text)).map((one) => ({ ...one, at: one.at + only.at + 1 }))
    return inside.flatMap(toPart)
  }
  return tokens.flatMap(toPart)
}

const inner = (text: string) => text.slice(1, -1)

function toPart(token: Token, index: number, tokens: readonly Token[]): Part | Part[] {
  const { kind, text, at } = token
  const place = { at, to: at + text.length }
  const next = tokens[index + 1]
  switch (kind) {
    case 'blank':
    case 'comma':
    case 'end':
      return []
    case 'quoted':
      return readQuoted(token, tokens)
    case 'angle':
      return { ...place, ...readAngle(inner(text)), kind: 'address', where: 'angle', raw: text }
    case 'comment':
      return isOneAddress(inner(text))
        ? {
            ...place,
            kind: 'address',
            where: 'comment',
            address: readAddress(inner(text)),
            raw: text,
          }
        : { ...place, kind: 'comment', text: inner(text) }
    case 'bracket': {
      // [Ada](mailto:ada@x.org), as Markdown has it.
      const isLink = next?.kind === 'comment' && isOneAddress(inner(next.text))
      if (isLink) return { ...place, kind: 'text', text: inner(text), isLiteral: true }
      return isOneAddress(inner(text))
        ? {
            ...place,
            kind: 'address',
            where: 'angle',
            address: readAddress(inner(text)),
            raw: text,
          }
        : { ...place, kind: 'text', text }
    }
    case 'word':
      return readWord(text, place)
  }
}

/** `ada@x.org|Ada`, as Slack has it, `@a.org,@b.org:ada@x.org` (RFC 5322, 4.4), or the address. */
function readAngle(text: string): { address: string; name?: string } {
  const bar = text.lastIndexOf('|')
  if (bar > 0 && isAddressLike(text.slice(0, bar)))
    return { address: readAddress(text.slice(0, bar)), name: text.slice(bar + 1) }
  const route = /^\s*@[^:@\s]+(?:,@[^:@\s]+)*:/
  return { address: readAddress(text.replace(/\([^()]*\)/g, '').replace(route, '')) }
}

/** In quotes an address is one if there is no other in the list. */
function readQuoted({ text, at }: Token, tokens: readonly Token[]): Part {
  const place = { at, to: at + text.length }
  const others = tokens.filter((one) => one.at !== at && /[\p{L}\p{N}]/u.test(one.text))
  const isAlone = !others.some((one) => one.kind !== 'comment' && one.kind !== 'quoted')
  const isAddress =
    isAlone && isOneAddress(inner(text)) && !others.some(({ text: t }) => sign.test(t))
  if (isAddress) return readWord(inner(text), place)[0] as Part
  const plain = text.startsWith('"') ? inner(text).replace(/\\(.)/gs, '$1') : inner(text)
  return { ...place, kind: 'text', text: plain, isLiteral: true }
}

function isOneAddress(text: string): boolean {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  return !/[\s<>,;:"]/.test(bare.replace(/^(?:mailto|smtp):/i, '')) && isAddressLike(bare)
}

/** A word may hold several: `ada@x.org/bob@y.org`. */
function readWord(text: string, place: Place): Part[] {
  if (!isAddressLike(text)) return [{ ...place, kind: 'text', text }]
  const several = addressesOf(text).filter(Boolean)
  const words = several.length > 1 && several.every(isAddressLike) ? several : [text]
  return words.map((raw) => ({
    ...place,
    kind: 'address',
    where: 'bare',
    address: readAddress(raw),
    raw,
  }))
}

/** Longer words are no addresses. */
const mostWritten = 2_000

function addressesOf(word: string): string[] {
  const [, link] = /^mailto:([^?#]*)/i.exec(word) ?? []
  if (link !== undefined) return link.split(',').map((each) => each && `mailto:${each}`)
  return word.length > mostWritten ? [word] : word.split(/[/|&·•](?=[^@]+@)/)
}
