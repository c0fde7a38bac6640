/** What is known of the recipients of who writes; its code is fetched when the page is idle. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Boot } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import type { RecipientInfo } from '#compose/recipients/info/info.ts'
import { createPreload } from '#lazy/createPreload.ts'
import { useSameAccount } from './useSameAccount.ts'

const code = createPreload(() => import('./infoFor.ts'), 'soon')

export function useInfoFor(boot: Boot, reader: Account | undefined): RecipientInfo | undefined {
  const client = useQueryClient()
  const sender = useSameAccount(reader)
  const [info, setInfo] = useState<RecipientInfo>()
  useEffect(() => {
    if (boot.step !== 'ready' || !sender) return
    let isOver = false
    code.use(
      ({ infoFor }) => {
        if (!isOver) setInfo(infoFor(boot, sender, client))
      },
      () => undefined,
    )
    return () => {
      isOver = true
      setInfo(undefined)
    }
  }, [boot, sender, client])
  return info
}
