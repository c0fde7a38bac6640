/** Learns the account's other addresses when somebody comes near From. */
import { useEffect, type RefObject } from 'react'
import { learnAliases } from '#access/keepMailboxes.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'

export function useAliases(
  startup: Ready,
  account: Account | undefined,
  line: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const near = line.current
    if (!account || !near) return undefined
    const learn = () => void learnAliases(startup, account)
    near.addEventListener('pointerenter', learn)
    near.addEventListener('focusin', learn)
    return () => {
      near.removeEventListener('pointerenter', learn)
      near.removeEventListener('focusin', learn)
    }
  }, [startup, account, line])
}
