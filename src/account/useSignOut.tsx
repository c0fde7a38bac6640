/**
 * Signing out, and the question before it: what shall happen to the letters of this account that lie
 * on this device or are on screen. Where there are none, nothing is asked.
 */
import { useState, type ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import { isBlank } from '#compose/message/message.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'

const SignOutDialog = lazyPart(async () => (await import('./SignOutDialog.tsx')).SignOutDialog)

type Where = 'here' | 'microsoft'
type SignOut = (account: Account, where: Where) => Promise<void>

type Parts = {
  readonly desk: DeskStore
  /** Whose letter is on screen, as long as it is not a draft of somebody else. */
  readonly current: Account | undefined
  /** A letter is on screen, neither sent nor held by Exchange. */
  readonly isWriting: boolean
  readonly onNew: () => void
  readonly signOut: SignOut
}

type Question = {
  readonly keptIds: readonly string[]
  /** The letter on screen, if it is one of them. */
  readonly openId: string | undefined
  readonly isKept: boolean
  readonly signOut: () => void
}

export function useSignOut({ desk, current, isWriting, onNew, signOut }: Parts) {
  const [open, setOpen] = useState<Question>()

  async function ask(account: Account, where: Where) {
    const { keeping } = desk.getState()
    const letters = (await keeping?.letters.of(account.id)) ?? []
    const openId = isWriting ? openLetterOf(desk, account, current) : undefined
    if (letters.length === 0 && openId === undefined) return signOut(account, where)
    const isKept = keeping !== undefined && !keeping.store.getState().isOff
    const keptIds = letters.map(({ id }) => id)
    setOpen({ keptIds, openId, isKept, signOut: () => void signOut(account, where) })
  }

  function discard({ keptIds, openId }: Question) {
    const { keeping } = desk.getState()
    void keeping?.removeAll(keptIds)
    if (openId === undefined || openId !== desk.getState().letter.id) return
    void keeping?.finish(openId)
    onNew()
  }

  const close = () => setOpen(undefined)
  const question: ReactNode = open && (
    <SignOutDialog
      count={open.keptIds.length + (open.openId === undefined ? 0 : 1)}
      hasOpen={open.openId !== undefined}
      isKept={open.isKept}
      onCancel={close}
      onKeep={() => {
        close()
        open.signOut()
      }}
      onDelete={() => {
        close()
        discard(open)
        open.signOut()
      }}
    />
  )
  return { question, ask }
}

/** What another tab writes, or what is being sent, is not asked about here. */
function openLetterOf(desk: DeskStore, account: Account, current: Account | undefined) {
  const { isElsewhere, from } = desk.getState()
  const { id, message, draft, delivery } = readLetter(desk)
  const isTheirs = (draft?.accountId ?? from?.id ?? current?.id) === account.id
  return isTheirs && !isElsewhere && !delivery && !isBlank(message) ? id : undefined
}
