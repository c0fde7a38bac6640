/**
 * Sending, for React: in the click, later by itself, or only looking for what may have left.
 *
 * Whether a letter may be sent is written in its own record, not here.
 */
import type { Abilities } from '#config/clouds.ts'
import { orAbort } from '#graph/orAbort.ts'
import type { Sleep } from '#graph/sleep.ts'
import { AccessRefused } from './accessRefused.ts'
import type { Mailbox } from './delivery.ts'
import type { SendIntent } from './deliveryRecord.ts'
import { deliverLetter } from './deliverLetter.ts'
import type { Letter } from './letter.ts'
import { planDelivery } from './planDelivery.ts'
import type { SendEnd } from './sendEnd.ts'
import { useDeliveryRun, type DeliveryCallbacks } from './useDeliveryRun.ts'
import { whenFree, type AskAccess } from './useSaveDraft.ts'

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
}

export function useSendMessage({ access, quietAccess, lookAccess, settings }: SendMeans) {
  const { start, result, ...run } = useDeliveryRun<SendEnd>()

  function sendBy(ask: AskAccess) {
    return (letter: Letter, intent: SendIntent, callbacks: DeliveryCallbacks = {}) => {
      start(async (watch) => {
        const { draft, message } = letter
        const { scopes } = planDelivery(message, { draft, abilities: settings().abilities })
        const mailbox = await orAbort(ask(scopes), watch.signal)
        const free = await orAbort(whenFree(callbacks), watch.signal)
        return deliverLetter(mailbox, { ...letter, ...free }, intent, { ...settings(), ...watch })
      }, callbacks)
    }
  }

  /** Looks for a letter whose final request was begun. */
  function look(
    letter: Letter,
    callbacks: DeliveryCallbacks = {},
    asksFor?: readonly string[],
  ): void {
    const { delivery } = letter
    if (delivery?.step !== 'final') return
    start(async (watch) => {
      watch.onCheck?.()
      try {
        const mailbox = await orAbort(lookAccess(delivery.accountId, asksFor), watch.signal)
        return await deliverLetter(mailbox, letter, delivery.intent, { ...settings(), ...watch })
      } catch (error) {
        if (!(error instanceof AccessRefused)) throw error
        const saw = error.why === 'offline' ? 'noAnswer' : 'noPermission'
        return { end: 'cannotTell', saw }
      }
    }, callbacks)
  }

  return {
    send: sendBy(access),
    sendQuietly: sendBy(quietAccess),
    look,
    end: run.status === 'success' ? result : undefined,
    ...run,
  }
}
