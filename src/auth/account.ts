/** MSAL's account, cut down to ours, and found again from it. */
import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'
import type { Account } from './auth.ts'

export function toAccount(info: AccountInfo): Account {
  const { homeAccountId, username, name, tenantId } = info
  return { id: homeAccountId, address: username, name: name || username, tenantId }
}

/** Null when the account was signed out meanwhile, perhaps in another tab. */
export function findAccountInfo(
  client: IPublicClientApplication,
  { id, tenantId }: Account,
): AccountInfo | null {
  return client.getAccount({ homeAccountId: id, tenantId })
}
