/**
 * The categories the mailbox knows, read once the options are open. Without the permission there are
 * none, and an offer to ask for it in their place.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import type { Boot, Ready } from '#access/startup.ts'
import { permission } from '#access/permission.ts'
import { AllowCategories } from './AllowCategories.tsx'

export function useCategories(boot: Boot, account: Account | undefined) {
  const client = useQueryClient()
  const ready = boot.step === 'ready' && boot.config.capabilities.categories ? boot : undefined
  const isAllowed = async ({ access }: Ready, of: Account) =>
    client.fetchQuery(permission(access, of, 'MailboxSettings.Read'))

  const { data: categories } = useQuery({
    queryKey: ['categories', account?.id],
    queryFn:
      ready && account
        ? async ({ signal }) => {
            if (!(await isAllowed(ready, account))) return []
            const { listCategories } = await import('#graph/categories.ts')
            return listCategories(ready.access.silentGraphOf(account), signal)
          }
        : skipToken,
  })
  return {
    ...(categories && { categories }),
    ...(ready && account && { categoriesOffer: <AllowCategories {...{ ready, account }} /> }),
  }
}
