/** Suggestions for the address lines, where the cloud has people and the writer allowed it. */
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import { createSuggest } from '#people/createSuggest.ts'
import type { Boot } from './boot.ts'

export function useSuggest(boot: Boot, sender: Account | undefined): Suggest | undefined {
  return useMemo(() => {
    if (boot.step !== 'ready' || !sender || !boot.config.abilities.people) return undefined
    return createSuggest(boot.access.quietGraphOf(sender))
  }, [boot, sender])
}
