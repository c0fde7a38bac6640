/** A permission that makes writing easier, and a way to ask for it in a click. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Account } from '#auth/auth.ts'
import type { Ready } from './startup.ts'
import { permission, type Optional } from './permission.ts'

export function usePermission({ access }: Ready, account: Account, scope: Optional) {
  const client = useQueryClient()
  const query = permission(access, account, scope)
  const { data: isThere } = useQuery(query)
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle')

  /** Whoever closes the window has said no; nothing else needs it. */
  function acquire(onGiven?: () => void) {
    // A second window would close the first, which is no refusal.
    if (state === 'asking') return
    setState('asking')
    access.acquire(account, [scope]).then(
      () => {
        setState('idle')
        client.setQueryData(query.queryKey, true)
        onGiven?.()
      },
      () => setState('refused'),
    )
  }
  return { isThere, isRefused: state === 'refused', acquire }
}
