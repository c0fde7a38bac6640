/**
 * Who belongs to an account's organization: by the domains of its addresses, and whoever the directory or Exchange said does. One for each
 * account, shared by all that asks.
 */
import { keptOf } from '#access/ownAddresses.ts'
import { readAliases } from '#access/sharedMailboxes.ts'
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Account } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { createIsExternal } from './isExternal.ts'

export type Organization = {
  readonly isExternal: (address: string) => boolean
  /** What somebody who knows said. */
  readonly note: (address: string, isExternal: boolean) => void
}

const known = new Map<string, Organization>()

export function organizationOf(account: Account): Organization {
  const organization = known.get(account.id) ?? createOrganization(account)
  known.set(account.id, organization)
  return organization
}

function createOrganization(account: Account): Organization {
  const byDomain = createByDomains(account)
  const noted = new Map<string, boolean>()
  return {
    isExternal: (address) => noted.get(addressKey(address)) ?? byDomain()(address),
    note: (address, isExternal) => void noted.set(addressKey(address), isExternal),
  }
}

/** Anew only where the device knows other addresses than before. */
function createByDomains(account: Account) {
  let kept: string | undefined
  let isExternal = createIsExternal(account)
  return () => {
    const now = keptOf(homeIdOf(account.id))
    if (now !== kept) isExternal = createIsExternal(account, readAliases(account))
    kept = now
    return isExternal
  }
}
