/**
 * Tells whether a name reads as a mail address other than the one it stands for.
 *
 * It compares the shapes people see: full-width signs and "(at)" count as signs, invisible
 * characters count as nothing. It judges names, not addresses, and changes neither.
 */
import { toHost } from '#compose/recipients/host.ts'
import type { Entry, Recipient } from '#compose/recipients/recipients.ts'

/** As Graph or a file hands it over. */
type Read = { readonly name?: string | null | undefined; readonly address?: string | undefined }

/** True if somebody who reads only the name takes it for another address. */
export function hidesAddress({ name, address }: Read): boolean {
  if (!name) return false
  const own = comparable(plainly(address ?? ''))
  return addressesIn(plainly(name)).some((found) => comparable(found) !== own)
}

/** A name for lists, with the address wherever the name alone would mislead. */
export function shownName({ name, address = '' }: Read): string {
  if (!name) return address
  return hidesAddress({ name, address }) ? `${name} <${address}>` : name
}

type Misleading = Recipient & { readonly name: string }

export function isMisleading(entry: Entry): entry is Misleading {
  return 'address' in entry && hidesAddress(entry)
}

/** Nobody reads further; names come from strangers. */
const longestName = 2_000

function plainly(text: string): string {
  return text
    .replace(/[\s\u2800]+/g, ' ')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, '')
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/ ?[([{] ?at ?[)\]}] ?/gi, '@')
    .replace(/ ?@ ?(?=[^\s@]{1,255}\.\p{L})/gu, '@')
}

function addressesIn(text: string): string[] {
  return text
    .split(/[\s<>"“”„«»(),;:[\]{}]+/u)
    .map((word) => word.replace(/^['’‘`]+|['’‘`.!?]+$/gu, ''))
    .filter((word) => /^[^@]+@[^@]/.test(word))
}

/** Without case, and a domain as the network knows it. */
function comparable(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return `${address.slice(0, at)}@${toHost(domain) ?? domain}`.toLowerCase()
}
