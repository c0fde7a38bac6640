/** What everything that delivers the open message is made of. */
import type { BootStore } from '#access/startup.ts'
import type { LazyCode } from '#delivery/run/lazyDelivery.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { Explainer } from '#sending/status/createExplainer.ts'
import type { DeliveryStateStore } from './deliveryState.ts'
import type { DeliveryTasks } from './deliveryTasks.ts'
import type { SessionReports } from './reportToSession.ts'

export type DeliveryDeps = {
  readonly session: SessionStore
  readonly startup: BootStore
  readonly code: LazyCode
  readonly tasks: DeliveryTasks
  readonly state: DeliveryStateStore
  readonly reports: SessionReports
  readonly explainer: Explainer
}
