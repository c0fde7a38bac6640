/** Learns the account's other addresses, once a page and when somebody comes near From, and remembers them. */
import { useEffect, type RefObject } from 'react'
import { rememberAliases } from '#access/keepMailboxes.ts'
import { readAliases } from '#access/sharedMailboxes.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { ownAddresses } from '#graph/me.ts'

const learnt = new Set<string>()

export function useAliases(
  { access }: Ready,
  account: Account | undefined,
  line: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const near = line.current
    if (!account || !near) return undefined
    const learn = () => {
      if (learnt.has(account.id)) return
      learnt.add(account.id)
      // With the permission of the sign-in alone; without an answer the account's own address is there.
      ownAddresses(access.silentGraphOf(account)).then(
        (addresses) => {
          const known = [account.address, ...readAliases(account)]
          if (addresses.join() !== known.join()) rememberAliases(account, addresses)
        },
        () => learnt.delete(account.id),
      )
    }
    near.addEventListener('pointerenter', learn)
    near.addEventListener('focusin', learn)
    return () => {
      near.removeEventListener('pointerenter', learn)
      near.removeEventListener('focusin', learn)
    }
  }, [access, account, line])
}
