/**
 * The account's photo as a data: address, which needs no tidying up. It is decoration, and waits until
 * the page is idle. Fetched by the client alone: at start nothing else needs an observer of queries.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Ready } from '#access/startup.ts'
import { useIdle } from '#compose/useIdle.tsx'

type Photo = { readonly accountId: string; readonly url: string | null }

export function useAccountPhoto({ access }: Ready, account: Account | undefined) {
  const isIdle = useIdle()
  const client = useQueryClient()
  const [photo, setPhoto] = useState<Photo>()
  useEffect(() => {
    if (!isIdle || !account) return
    const { id: accountId } = account
    client
      .fetchQuery({
        queryKey: ['photo', accountId],
        staleTime: Infinity,
        queryFn: async () => {
          const { fetchPhoto } = await import('./fetchPhoto.ts')
          return fetchPhoto(access.silentGraphOf(account))
        },
      })
      .then(
        (url) => setPhoto({ accountId, url }),
        // Without it the initials stay.
        () => undefined,
      )
  }, [isIdle, account, access, client])
  return photo?.accountId === account?.id ? (photo?.url ?? undefined) : undefined
}
