/** A domain one of whose labels mixes scripts, as the network knows it, and what it passes for. */
import { toHost } from '#compose/recipients/host.ts'
import { latinOf } from './latinOf.ts'
import { mixesScripts } from './scripts.ts'

export type MixedDomain = {
  readonly domain: string
  /** In punycode. */
  readonly ascii: string
  /** “none” where it can't be read as Latin. */
  readonly latin: string
}

export function mixedDomain(address: string): MixedDomain | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (!/[^!-~]/.test(domain) || !domain.split(/[.。．｡]/).some(mixesScripts)) return undefined
  const ascii = toHost(domain)
  const latin = latinOf(domain)
  return ascii ? { domain, ascii, latin: /[^!-~]/.test(latin) ? 'none' : latin } : undefined
}
