/** Suggestions for the address lines, where the cloud has people and the writer allowed it. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import type { Boot } from '#access/startup.ts'
import { permission } from '#access/permission.ts'
import { createPreload } from '#lazy/createPreload.ts'

const people = createPreload(() => import('./createSuggest.ts'), 'soon')

export function useSuggest(boot: Boot, sender: Account | undefined): Suggest | undefined {
  const client = useQueryClient()
  return useMemo(() => {
    if (boot.step !== 'ready' || !sender || !boot.config.capabilities.people) return undefined
    const { access } = boot
    const isAllowed = () => client.fetchQuery(permission(access, sender, 'People.Read'))
    return async (query, signal) => {
      if (!(await isAllowed().catch(() => false))) return []
      const { createSuggest } = await people.fetch()
      return createSuggest(access.silentGraphOf(sender))(query, signal)
    }
  }, [boot, sender, client])
}
