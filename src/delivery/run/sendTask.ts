/**
 * What is done for a letter that shall leave: permission first, then deliver/. In the click, later by
 * itself, or only looking for what may have left. Without React.
 *
 * Whether a letter may be sent is written in its own record, not here.
 */
import type { Abilities } from '#config/clouds.ts'
import { orAbort } from '#graph/http/orAbort.ts'
import type { Sleep } from '#graph/http/sleep.ts'
import { AccessRefused, type AccessRefusal } from '#access/accessDenied.ts'
import type { AskAccess, Mailbox } from '#graph/mailbox.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { whenFree, type Work } from './deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import type { LoadCode } from './lazyDelivery.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import type { Saw, SendEnd } from '#delivery/send/sendOutcome.ts'

export type SendSettings = {
  readonly abilities: Abilities
  /** How long it can be taken back. */
  readonly holdMs: number
  readonly now?: (() => number) | undefined
  readonly sleep?: Sleep | undefined
}

export type SendMeans = {
  /** Asked in the click, before anything else: a window may have to open. */
  readonly access: AskAccess
  /** For what nobody clicked for: never opens a window. */
  readonly quietAccess: AskAccess
  /** The mailbox a letter may have left from; with `scopes` they are asked for, in the click. */
  readonly lookAccess: (accountId: string, scopes?: readonly string[]) => Promise<Mailbox>
  /** As they are at that moment: the page may still be learning them. */
  readonly settings: () => SendSettings
  readonly loadCode: LoadCode
}

const sights: Partial<Record<AccessRefusal, Saw>> = {
  offline: 'noAnswer',
  signedOut: 'signedOut',
  notTheSender: 'otherAccount',
}

export function sendWork({ access, quietAccess, lookAccess, settings, loadCode }: SendMeans) {
  function sendBy(ask: AskAccess) {
    return (letter: Letter, intent: SendIntent): Work<SendEnd> =>
      async (watch) => {
        const { draft, message } = letter
        const { abilities } = settings()
        const { scopes } = planDelivery(message, { draft, abilities, ...intent })
        const mailbox = await orAbort(ask(scopes), watch.signal)
        const { deliverLetter } = await loadCode()
        const free = await orAbort(whenFree(watch), watch.signal)
        return deliverLetter(mailbox, { ...letter, ...free }, intent, { ...settings(), ...watch })
      }
  }

  /** Looks for a letter whose final request was begun; nothing for any other. */
  function look(letter: Letter, asksFor?: readonly string[]): Work<SendEnd> | undefined {
    const { delivery } = letter
    if (delivery?.step !== 'final') return undefined
    return async (watch) => {
      watch.onCheck?.()
      try {
        const mailbox = await orAbort(lookAccess(delivery.accountId, asksFor), watch.signal)
        // Without the code nothing is known either, and it is looked for again.
        const code = await loadCode().catch(() => undefined)
        if (!code) return { end: 'cannotTell', saw: 'noAnswer' }
        return await code.deliverLetter(mailbox, letter, delivery.intent, {
          ...settings(),
          ...watch,
        })
      } catch (error) {
        if (!(error instanceof AccessRefused)) throw error
        return { end: 'cannotTell', saw: sights[error.why] ?? 'noPermission' }
      }
    }
  }

  return { send: sendBy(access), sendQuietly: sendBy(quietAccess), look }
}
