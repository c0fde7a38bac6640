/**
 * What is done for a message that shall leave: permission first, then `delivery/send`. In the click, later by
 * itself, or only looking for what may have left. Without React.
 *
 * Whether a message may be sent is written in its own record, not here.
 */
import { orAbort } from '#graph/http/orAbort.ts'
import type { Sleep } from '#graph/http/sleep.ts'
import { AccessDenied, type DenialReason } from '#access/accessDenied.ts'
import type { Acquire, Mailbox } from '#graph/mailbox.ts'
import { afterSaves, type TaskFunction } from './deliveryTask.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { LoadCode } from './lazyDelivery.ts'
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import type { Evidence, SendOutcome } from '#delivery/send/sendOutcome.ts'

export type SendSettings = {
  /** How long it can be taken back. */
  readonly undoMs: number
  readonly now?: (() => number) | undefined
  readonly sleep?: Sleep | undefined
}

export type SendDeps = {
  /** Asked in the click, before anything else: a window may have to open. */
  readonly access: Acquire
  /** For what nobody clicked for: never opens a window. */
  readonly silentAccess: Acquire
  /** The mailbox a message may have left from; with `scopes` they are asked for, in the click. */
  readonly verifyAccess: (accountId: string, scopes?: readonly string[]) => Promise<Mailbox>
  /** As they are at that moment: the page may still be learning them. */
  readonly settings: () => SendSettings
  readonly loadCode: LoadCode
}

const sights: Partial<Record<DenialReason, Evidence>> = {
  offline: 'noAnswer',
  signedOut: 'signedOut',
  notTheSender: 'otherAccount',
}

export function sendTask({ access, silentAccess, verifyAccess, settings, loadCode }: SendDeps) {
  function sendBy(acquire: Acquire) {
    return (outgoing: OutgoingMessage, attempt: SendAttempt): TaskFunction<SendOutcome> =>
      async (callbacks) => {
        const mailbox = await orAbort(acquire(attempt.plan.scopes), callbacks.signal)
        const { deliverMessage } = await loadCode()
        const free = await orAbort(afterSaves(callbacks), callbacks.signal)
        return deliverMessage(mailbox, { ...outgoing, ...free }, attempt, {
          ...settings(),
          ...callbacks,
        })
      }
  }

  /** Looks for a message whose final request was begun; nothing for any other. */
  function verify(
    outgoing: OutgoingMessage,
    missingScopes?: readonly string[],
  ): TaskFunction<SendOutcome> | undefined {
    const { delivery } = outgoing
    if (delivery?.step !== 'final') return undefined
    return async (callbacks) => {
      callbacks.onCheck?.()
      try {
        const mailbox = await orAbort(
          verifyAccess(delivery.accountId, missingScopes),
          callbacks.signal,
        )
        // Without the code nothing is known either, and it is looked for again.
        const code = await loadCode().catch(() => undefined)
        if (!code) return { kind: 'cannotTell', evidence: 'noAnswer' }
        return await code.resolveOutcome(mailbox, outgoing, delivery, {
          ...settings(),
          ...callbacks,
        })
      } catch (error) {
        if (!(error instanceof AccessDenied)) throw error
        return { kind: 'cannotTell', evidence: sights[error.why] ?? 'noPermission' }
      }
    }
  }

  return { send: sendBy(access), sendSilently: sendBy(silentAccess), verify }
}
