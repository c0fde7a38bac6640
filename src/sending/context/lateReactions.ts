/**
 * What happens without a click: its code is fetched ahead when the page is idle, and again asked for when a
 * message has been saved or sent, or should be, or is written by somebody who is signed in. Until then nothing
 * happens by itself.
 */
import { isBlank } from '#compose/message/message.ts'
import { createPreload } from '#lazy/createPreload.ts'
import type { Reactions } from '#sending/createReactions.ts'
import type { DeliveryActions } from '#sending/delivery.ts'
import { hasFailed } from '#sending/status/failures.ts'
import type { Arrival } from './createArrival.ts'
import { createRetry } from './createRetry.ts'
import type { DeliveryDeps } from './deliveryDeps.ts'
import { isOnline } from './network.ts'

export const reactionsCode = createPreload(() => import('#sending/createReactions.ts'))

/** Milliseconds. */
const retryMs = 5_000

export function createLateReactions(
  deps: DeliveryDeps,
  actions: DeliveryActions,
  arrival: Arrival,
) {
  let here: { readonly reactions: Reactions; readonly disconnect: () => void } | undefined
  let isOver = false
  const retry = createRetry(retryMs, react)

  function begin({ createReactions }: Awaited<ReturnType<typeof reactionsCode.fetch>>) {
    if (isOver) return
    if (!here) {
      const reactions = createReactions(deps, actions, arrival)
      here = { reactions, disconnect: reactions.connect() }
    }
    here.reactions.react()
  }

  function react() {
    if (here) here.reactions.react()
    else if (isBegun(deps)) reactionsCode.use(begin, () => retry.want(!isOver && isOnline()))
  }

  return {
    react,
    stop() {
      isOver = true
      retry.want(false)
      here?.disconnect()
    },
  }
}

function isBegun({ session, tasks }: DeliveryDeps): boolean {
  const { draft, delivery, saveRequest, current, from } = session.getState()
  const { message } = current.store.getState()
  const isWritten = message.attachments.length > 0 || (!!from && !isBlank(message))
  return !!(draft ?? delivery ?? saveRequest) || isWritten || hasFailed(tasks)
}
