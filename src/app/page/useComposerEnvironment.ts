/** What the options need to know of the world: clock and zone, what the cloud has, the mailbox's categories. */
import type { Account } from '#auth/auth.ts'
import type { Surroundings } from '#compose/options/environment.ts'
import type { Suggest } from '#compose/recipients/suggest.ts'
import type { Boot } from '#access/startup.ts'
import { fetchItemBy } from './fetchMailboxItem.ts'
import { surroundings } from '#session/environment.ts'
import { useCategories } from './useCategories.tsx'

type Asked = { boot: Boot; sender: Account | undefined; suggest: Suggest | undefined }

export function useSurroundings({ boot, sender, suggest }: Asked, isOpen: boolean): Surroundings {
  const config = 'config' in boot ? boot.config : undefined
  return {
    ...surroundings,
    suggest,
    ...(config && { abilities: config.abilities, isBeta: config.isBeta }),
    ...useCategories(boot, sender, isOpen),
    ...(boot.step === 'ready' && { fetchItem: fetchItemBy(boot, sender) }),
  }
}
