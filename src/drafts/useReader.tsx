/** The mailbox to look into: at once where that is permitted, else after the writer was asked. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { GraphError, isRejected } from '#graph/http/graphError.ts'
import type { MailboxAccess } from './draftsHost.ts'

export function useReader({ silent, acquire }: MailboxAccess) {
  const [given, setGiven] = useState<Reader>()
  const [trouble, setTrouble] = useState<unknown>()
  const reader = given && given.accountId === silent?.accountId ? given : silent

  async function acquireNow(): Promise<void> {
    setTrouble(undefined)
    try {
      setGiven(await acquire())
    } catch (error) {
      setTrouble(error)
    }
  }

  return { reader, isClicked: given === reader, acquireNow: () => void acquireNow(), trouble }
}

/** No token could be had without a window, or it does not cover this. */
export function lacksPermission(error: unknown): boolean {
  if (isRejected(error, 403, 'ErrorAccessDenied')) return true
  return error instanceof GraphError && error.failure.kind === 'signedOut'
}
