/** What is known of the recipients of who writes; its code is fetched when the page is idle. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Boot } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import type { RecipientFacts } from '#compose/recipients/facts/facts.ts'
import { createPreload } from '#lazy/createPreload.ts'
import { useSameAccount } from './useSameAccount.ts'

const code = createPreload(() => import('./factsFor.ts'), 'soon')

export function useFactsFor(boot: Boot, reader: Account | undefined): RecipientFacts | undefined {
  const client = useQueryClient()
  const sender = useSameAccount(reader)
  const [facts, setFacts] = useState<RecipientFacts>()
  useEffect(() => {
    if (boot.step !== 'ready' || !sender) return
    let isOver = false
    code.use(
      ({ factsFor }) => {
        if (!isOver) setFacts(factsFor(boot, sender, client))
      },
      () => undefined,
    )
    return () => {
      isOver = true
      setFacts(undefined)
    }
  }, [boot, sender, client])
  return facts
}
