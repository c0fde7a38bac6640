/**
 * Signing out, and the question before it: what shall happen to the messages of this account that lie
 * on this device or are on screen. Where there are none, nothing is asked. Whom the account wrote to is forgotten, unless
 * its messages are to stay here.
 */
import { useState, type ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { isBlank } from '#compose/message/message.ts'
import { forgetMailboxes } from '#access/keepMailboxes.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { forgetRecent } from '#people/recent/recentPeople.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { useSession } from '#session/SessionContext.ts'

const SignOutDialog = lazyComponent(async () => (await import('./SignOutDialog.tsx')).SignOutDialog)

type Where = 'here' | 'microsoft'
type SignOut = (account: Account, where: Where) => Promise<void>

type Deps = {
  /** Whose message is on screen, as long as it is not a draft of somebody else. */
  readonly current: Account | undefined
  /** A message is on screen, neither sent nor held by Exchange. */
  readonly isWriting: boolean
  readonly onNew: () => void
  readonly signOut: SignOut
}

type Question = {
  readonly accountId: string
  readonly storedIds: readonly string[]
  /** The message on screen, if it is one of them. */
  readonly openId: string | undefined
  readonly isKept: boolean
  readonly signOut: () => void
}

export function useSignOut({ current, isWriting, onNew, signOut }: Deps) {
  const session = useSession()
  const [open, setOpen] = useState<Question>()

  async function confirm(account: Account, where: Where) {
    const { recovery } = session.getState()
    const summaries = (await recovery?.unsentMessages.of(account.id)) ?? []
    const openId = isWriting ? openMessageOf(session, account, current) : undefined
    if (summaries.length === 0 && openId === undefined) {
      forget(account.id)
      return signOut(account, where)
    }
    const isKept = recovery !== undefined && !recovery.store.getState().isOff
    const storedIds = summaries.map(({ id }) => id)
    const { id: accountId } = account
    setOpen({ accountId, storedIds, openId, isKept, signOut: () => void signOut(account, where) })
  }

  function discard({ accountId, storedIds, openId }: Question) {
    forget(accountId)
    const { recovery } = session.getState()
    void recovery?.removeAll(storedIds)
    if (openId === undefined || openId !== session.getState().current.id) return
    void recovery?.finish(openId)
    onNew()
  }

  const close = () => setOpen(undefined)
  const question: ReactNode = open && (
    <SignOutDialog
      count={open.storedIds.length + (open.openId === undefined ? 0 : 1)}
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
  return { question, confirm }
}

function forget(accountId: string) {
  forgetRecent(accountId)
  forgetMailboxes(accountId)
}

/** What another tab writes, or what is being sent, is not asked about here. */
function openMessageOf(session: SessionStore, account: Account, current: Account | undefined) {
  const { isInOtherTab, from } = session.getState()
  const { id, message, draft, delivery } = takeSnapshot(session)
  const owner = draft?.accountId ?? from?.id ?? current?.id ?? ''
  const isTheirs = homeIdOf(owner) === account.id
  return isTheirs && !isInOtherTab && !delivery && !isBlank(message) ? id : undefined
}
