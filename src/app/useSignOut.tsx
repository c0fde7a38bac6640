/**
 * Signing out, and the question before it: what shall happen to the letters of this account that lie
 * on this device. Where there are none, nothing is asked.
 */
import { useState, type ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import { lazyPart } from '#compose/lazyPart.tsx'
import type { DeskStore } from './desk.ts'

const SignOutDialog = lazyPart(async () => (await import('./SignOutDialog.tsx')).SignOutDialog)

type Where = 'here' | 'microsoft'
type SignOut = (account: Account, where: Where) => Promise<void>
type Question = { readonly letterIds: readonly string[]; readonly signOut: () => void }

export function useSignOut(desk: DeskStore, signOut: SignOut) {
  const [open, setOpen] = useState<Question>()

  async function ask(account: Account, where: Where) {
    const letters = (await desk.getState().keeping?.letters.of(account.id)) ?? []
    if (letters.length === 0) return signOut(account, where)
    const letterIds = letters.map(({ id }) => id)
    setOpen({ letterIds, signOut: () => void signOut(account, where) })
  }

  const close = () => setOpen(undefined)
  const question: ReactNode = open && (
    <SignOutDialog
      count={open.letterIds.length}
      onCancel={close}
      onKeep={() => {
        close()
        open.signOut()
      }}
      onDelete={() => {
        close()
        void desk.getState().keeping?.removeAll(open.letterIds)
        open.signOut()
      }}
    />
  )
  return { question, ask }
}
