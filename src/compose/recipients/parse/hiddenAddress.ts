/**
 * Tells what a name says that is not so: another mail address, another domain, or a direction that turns its letters
 * around.
 *
 * It compares the shapes people see: full-width signs and "(at)" count as signs, invisible
 * characters count as nothing. It judges names, not addresses, and changes neither.
 */
import { toHost } from '#compose/recipients/host.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import type { Entry, Recipient } from '#compose/recipients/recipients.ts'
import { domainIn, isOfDomain } from './namedDomain.ts'

/** As Graph or a file hands it over. */
type Read = { readonly name?: string | null | undefined; readonly address?: string | undefined }

/** The address or domain that the name shows, or the name itself where direction marks turn it. */
export type Misleads = { readonly by: 'address' | 'domain' | 'direction'; readonly says: string }

export function misleads({ name, address = '' }: Read): Misleads | undefined {
  if (!name) return undefined
  const plain = plainly(name)
  const own = comparable(plainly(address))
  const other = addressesIn(plain).find((found) => comparable(found) !== own)
  if (other) return { by: 'address', says: other }
  const domain = domainIn(plain)
  const ownDomain = own.slice(own.lastIndexOf('@') + 1)
  if (domain && !plain.includes('@') && !isOfDomain(ownDomain, toHost(domain) ?? domain))
    return { by: 'domain', says: domain }
  return /[\u202A-\u202E\u2066-\u2069]/.test(name) ? { by: 'direction', says: name } : undefined
}

/** True if somebody who reads only the name takes it for another address. */
export function hidesAddress(read: Read): boolean {
  return misleads(read) !== undefined
}

/** A name for lists, with the address wherever the name alone would mislead. */
export function shownName({ name, address = '' }: Read): string {
  const plain = plainAddress(address)
  if (!name) return plain
  return plain !== address || hidesAddress({ name, address }) ? `${name} <${plain}>` : name
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
