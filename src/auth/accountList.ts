/**
 * The accounts of this browser as a list that stays the same object until something changed.
 *
 * MSAL tells of changes by events, those of other tabs included, but not what changed.
 */
import { EventType, type IPublicClientApplication } from '@azure/msal-browser'
import { toAccount } from './account.ts'
import type { Account } from './auth.ts'

const tellingEvents = [
  EventType.LOGIN_SUCCESS,
  EventType.LOGOUT_SUCCESS,
  EventType.ACTIVE_ACCOUNT_CHANGED,
  EventType.ACQUIRE_TOKEN_SUCCESS,
]

export function watchAccounts(client: IPublicClientApplication, onChange: () => void) {
  let accounts: readonly Account[] = read()

  function read() {
    return client.getAllAccounts().map(toAccount)
  }

  client.addEventCallback(() => {
    const now = read()
    if (JSON.stringify(now) === JSON.stringify(accounts)) return
    accounts = now
    onChange()
  }, tellingEvents)

  return (): readonly Account[] => accounts
}
