/** What Graph says of somebody as a recipient: with a usable address, and a name that is more than that. */
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'

type Text = string | null | undefined

/** Nothing where no address can be used: some people have none, or one only Exchange understands. */
export function toFound<More extends object>(
  displayName: Text,
  addresses: readonly Text[],
  more: More,
): (Recipient & More)[] {
  const address = addresses
    .map((one) => one?.trim() ?? '')
    .find((one) => one !== '' && !validateAddress(one))
  if (!address) return []
  const name = displayName?.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const isNamed = name && name.toLowerCase() !== address.toLowerCase()
  return [{ address, ...(isNamed && { name }), ...more }]
}

/** “Designer · Marketing”, as far as it is known. */
export function toTitle(...parts: readonly Text[]): { title?: string } {
  const title = parts.filter((part): part is string => !!part?.trim()).join(' · ')
  return title ? { title } : {}
}
