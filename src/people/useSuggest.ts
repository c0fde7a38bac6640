/** Suggestions for the address lines, where the deployment has any. The code is fetched late. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import type { Boot } from '#access/startup.ts'
import { createPreload } from '#lazy/createPreload.ts'
import { useSameAccount } from './useSameAccount.ts'

const people = createPreload(() => import('./suggestFor.ts'), 'soon')

export function useSuggest(boot: Boot, reader: Account | undefined): Suggest | undefined {
  const client = useQueryClient()
  const sender = useSameAccount(reader)
  return useMemo(() => {
    if (boot.step !== 'ready' || !sender || boot.config.suggestions.length === 0) return undefined
    let suggest: Suggest | undefined
    return (...question) =>
      people.use(
        ({ suggestFor }) => (suggest ??= suggestFor(boot, sender, client))(...question),
        () => undefined,
      )
  }, [boot, sender, client])
}
