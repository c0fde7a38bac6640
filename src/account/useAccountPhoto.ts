/**
 * The account's photo as a data: address, which needs no tidying up. It is decoration, and waits until
 * the page is idle.
 */
import { useQuery } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import type { Ready } from '#access/startup.ts'
import { useIdle } from '#compose/useIdle.tsx'

export function useAccountPhoto({ access }: Ready, account: Account | undefined) {
  const isIdle = useIdle()
  const { data } = useQuery({
    queryKey: ['photo', account?.id],
    queryFn: async () => {
      const { fetchPhoto } = await import('./fetchPhoto.ts')
      return account ? fetchPhoto(access.silentGraphOf(account)) : null
    },
    enabled: isIdle && account !== undefined,
  })
  return data ?? undefined
}
