/** What the options need to know of the world: clock and zone, what the cloud has, the mailbox's categories. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Surroundings } from '#compose/options/MessageOptions.tsx'
import type { Suggest } from '#compose/recipients/suggest.ts'
import type { Boot } from './boot.ts'
import { fetchItemBy } from './fetchItemBy.ts'
import { surroundings } from './surroundings.ts'

type Asked = { boot: Boot; sender: Account | undefined; suggest: Suggest | undefined }

/** The categories are asked for once the options are open, and only where no window is needed. */
export function useSurroundings({ boot, sender, suggest }: Asked, isOpen: boolean): Surroundings {
  const config = 'config' in boot ? boot.config : undefined
  const canList = boot.step === 'ready' && boot.config.abilities.categories && sender !== undefined
  const { data: categories } = useQuery({
    queryKey: ['categories', sender?.id],
    queryFn: async ({ signal }) => {
      const { listCategories } = await import('#graph/categories.ts')
      return canList ? listCategories(boot.access.quietGraphOf(sender), signal) : []
    },
    enabled: isOpen && canList,
    staleTime: Infinity,
  })
  return useMemo(
    () => ({
      ...surroundings,
      suggest,
      ...(config && { abilities: config.abilities, isBeta: config.isBeta }),
      ...(categories && { categories }),
      ...(boot.step === 'ready' && { fetchItem: fetchItemBy(boot, sender) }),
    }),
    [config, categories, suggest, boot, sender],
  )
}
