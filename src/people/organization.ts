/**
 * Who belongs to an account's organization: by the domain, and whoever the directory or Exchange said does. One for each
 * account, shared by all that asks.
 */
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Account } from '#auth/auth.ts'
import { createIsExternal } from './isExternal.ts'

export type Organization = {
  readonly isExternal: (address: string) => boolean
  /** What somebody who knows said. */
  readonly note: (address: string, isExternal: boolean) => void
}

const known = new Map<string, Organization>()

export function organizationOf(
  account: Pick<Account, 'id' | 'address' | 'tenantId'>,
): Organization {
  const organization = known.get(account.id) ?? createOrganization(account)
  known.set(account.id, organization)
  return organization
}

function createOrganization(account: Pick<Account, 'address' | 'tenantId'>): Organization {
  const byDomain = createIsExternal(account)
  const noted = new Map<string, boolean>()
  return {
    isExternal: (address) => noted.get(addressKey(address)) ?? byDomain(address),
    note: (address, isExternal) => void noted.set(addressKey(address), isExternal),
  }
}
