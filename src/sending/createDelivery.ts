/**
 * Saving and sending the open message: joins the writer's intent, the sign-in and delivery/. Without React;
 * the page and the soak run the same.
 *
 * What is sent is the message as it was at the click; checks come before any window or request. How far
 * a sending has come is the message's own record in the session.
 */
import type { QueryClient } from '@tanstack/react-query'
import type { BootStore } from '#access/startup.ts'
import { lazyCode, type LazyCode } from '#delivery/run/lazyDelivery.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { messageActions } from './actions/messageActions.ts'
import { conflictActions } from './conflict/conflictActions.ts'
import { connect } from './context/connect.ts'
import type { DeliveryDeps } from './context/deliveryDeps.ts'
import { createDeliveryState } from './context/deliveryState.ts'
import { createTasks } from './context/deliveryTasks.ts'
import { reportToSession } from './context/reportToSession.ts'
import type { Delivery, DeliveryActions } from './delivery.ts'
import { resumeActions } from './resume/resumeActions.ts'
import { verifyActions } from './resume/verifyActions.ts'
import { cancelScheduled } from './schedule/cancelScheduled.ts'
import { createExplainer } from './status/createExplainer.ts'

type Options = {
  readonly session: SessionStore
  readonly startup: BootStore
  /** Its mutations are the savings and sendings. */
  readonly client: QueryClient
  readonly code?: LazyCode
}

export function createDelivery({ session, startup, client, code = lazyCode }: Options): Delivery {
  const state = createDeliveryState()
  const onWanted = () => state.getState().background?.stopSoon()
  const deps: DeliveryDeps = {
    ...{ session, startup, code, state },
    tasks: createTasks({ session, startup, client, loadCode: code.load, onWanted }),
    reports: reportToSession(session),
    explainer: createExplainer(code.load),
  }
  const actions = createActions(deps)
  return { ...deps, actions, connect: () => connect(deps, actions) }
}

function createActions(deps: DeliveryDeps): DeliveryActions {
  const actions = messageActions(deps)
  const resume = resumeActions(deps, actions)
  return {
    ...{ ...actions, ...resume, ...verifyActions(deps, actions) },
    conflict: conflictActions(deps, { ...actions, ...resume }),
    cancelScheduled: () => cancelScheduled(deps),
    cancel: deps.tasks.cancel,
    saveBy: async (work) => (await import('./actions/saveWith.ts')).saveWith(deps)(work),
  }
}
