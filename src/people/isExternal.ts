/**
 * Whether an address is outside the organization, as far as its domain says: it is none of those of the account, nor below
 * one. Personal accounts have no organization, and nobody is outside.
 */
import { domainOf } from '#compose/recipients/domains/domainOf.ts'
import type { Account } from '#auth/auth.ts'

/** The tenant of personal Microsoft accounts (Entra: ID token claims reference, tid). */
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad'

export function createIsExternal(
  account: Pick<Account, 'address' | 'tenantId'>,
  ownAddresses: readonly string[] = [],
): (address: string) => boolean {
  if (account.tenantId === personal) return () => false
  const own = new Set([account.address, ...ownAddresses].map(domainOf))
  return (address) => {
    const domain = domainOf(address)
    return ![...own].some((one) => domain === one || domain.endsWith(`.${one}`))
  }
}
