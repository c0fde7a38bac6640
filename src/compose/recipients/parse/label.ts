/** `To:`, `Team:` or `"My team":` in front of addresses: the name of a header or of a group (RFC 5322, 3.4). */
import { isAddressLike } from './readAddress.ts'
import type { Token } from './tokens.ts'

export function withoutLabel(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ kind, text }) => kind === 'angle' || (kind === 'word' && text.includes(':')),
  )
  const token = tokens[at]
  if (!token || token.kind !== 'word' || /^["“„«]/.test(token.text)) return tokens
  const colon = token.text.search(/:(?!\/\/)/)
  const isTime = /\d$/.test(token.text.slice(0, colon)) && /^:\d/.test(token.text.slice(colon))
  const isLink = /^(?:mailto|https?|tel|smtp)$/i.test(token.text.slice(0, colon))
  const before = tokens.slice(0, at).map(({ text }) => text)
  if (colon < 0 || isTime || isLink || [...before, token.text.slice(0, colon)].some(isAddressLike))
    return tokens
  const rest = token.text.slice(colon + 1)
  if (rest && !isAddressLike(rest)) return tokens
  const others = tokens.slice(at + 1)
  if (![rest, ...others.map(({ text }) => text)].some(isAddressLike)) return tokens
  return rest ? [{ ...token, text: rest, at: token.at + colon + 1 }, ...others] : others
}
