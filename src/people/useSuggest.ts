/** Suggestions for the address lines, where the cloud has people and the writer allowed it. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import { createSuggest } from './createSuggest.ts'
import type { Boot } from '#access/startup.ts'
import { permission } from '#access/permission.ts'

export function useSuggest(boot: Boot, sender: Account | undefined): Suggest | undefined {
  const client = useQueryClient()
  return useMemo(() => {
    if (boot.step !== 'ready' || !sender || !boot.config.capabilities.people) return undefined
    const { access } = boot
    const suggest = createSuggest(access.silentGraphOf(sender))
    const isAllowed = () => client.fetchQuery(permission(access, sender, 'People.Read'))
    return async (query, signal) =>
      (await isAllowed().catch(() => false)) ? suggest(query, signal) : []
  }, [boot, sender, client])
}
