/** What an account may ask of its mailbox and directory about people, shared by suggestions, chips and cards. */
import type { QueryClient } from '@tanstack/react-query'
import { permission, type Optional } from '#access/permission.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { createQueue } from '#graph/http/concurrencyLimit.ts'
import { createPhotos } from './photos.ts'

export type PeopleStartup = Pick<Ready, 'access' | 'auth' | 'config'>

export function accountPeople(
  { access, auth }: PeopleStartup,
  account: Account,
  client: QueryClient,
) {
  const { id: accountId } = account
  const graph = access.silentGraphOf(account)
  const queue = createQueue(2)
  const queryOf = (scope: Optional) => permission(access, account, scope)
  return {
    ...{ accountId, graph, client, queue },
    photoOf: createPhotos(accountId, { graph, client, queue }),
    async isAllowed(scope: Optional): Promise<boolean> {
      // Known already, without asking anybody.
      if (auth.isWindowNeeded({ account, scopes: [scope] })) return false
      return client.fetchQuery(queryOf(scope))
    },
    isKnownAllowed: (scope: Optional) => client.getQueryData(queryOf(scope).queryKey) === true,
    /** Once a window is closed, a permission that was missing may be there. */
    afterWindow: (scope: Optional, listener: () => void) =>
      auth.subscribe(() => {
        if (auth.interaction().state !== 'none') return
        const { queryKey } = queryOf(scope)
        if (client.getQueryData(queryKey) === false) client.removeQueries({ queryKey })
        listener()
      }),
    /** In a click: opens a window. */
    async acquire(scope: Optional): Promise<void> {
      await access.acquire(account, [scope])
      client.setQueryData(queryOf(scope).queryKey, true)
    },
  }
}
