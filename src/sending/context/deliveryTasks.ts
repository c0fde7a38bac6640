/** The things that can be done with the message, each with the permission it needs. */
import type { QueryClient } from '@tanstack/react-query'
import type { BootStore } from '#access/startup.ts'
import type { LoadCode } from '#delivery/run/lazyDelivery.ts'
import type { SendDeps } from '#delivery/run/sendTask.ts'
import { createCancelTask, type CancelTask } from '#sending/tasks/createCancelTask.ts'
import { createSaveTask, type SaveTask } from '#sending/tasks/createSaveTask.ts'
import { createSendTask, type SendTask } from '#sending/tasks/createSendTask.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { deliveryAccess, settingsOf } from './deliveryAccess.ts'
import { pendingSaves } from './pendingSaves.ts'

export type DeliveryTasks = {
  readonly sending: SendTask
  readonly saving: SaveTask
  /** What nobody clicked for. */
  readonly autosaving: SaveTask
  readonly callingBack: CancelTask
  /** One copy is written by one at a time. */
  readonly afterSaves: ReturnType<typeof pendingSaves>
  readonly verifyAccess: SendDeps['verifyAccess']
  /** Whether this mailbox can be looked into without a sign-in window. */
  readonly mayCheck: (accountId: string) => boolean
  /** The message is discarded: what was begun in the mailbox goes. */
  readonly cancel: () => void
  /** For another message: what is under way stops where it is, what was said of the last one is forgotten. */
  readonly reset: (isLost?: boolean) => void
}

type Options = {
  readonly session: SessionStore
  readonly startup: BootStore
  readonly client: QueryClient
  readonly loadCode: LoadCode
  /** A click waits for the savings under way. */
  readonly onWanted: () => void
}

export function createTasks({
  session,
  startup,
  client,
  loadCode,
  onWanted,
}: Options): DeliveryTasks {
  const access = deliveryAccess(startup, session)
  const { verifyAccess, draftAccess, silentAccess, mayCheck } = access
  const settings = () => settingsOf(startup, session)
  const sending = createSendTask(client, { ...access, settings, loadCode })
  const saving = createSaveTask(client, {
    ...{ access: access.access, silentAccess },
    ...{ loadCode, isByClick: true },
  })
  const autosaving = createSaveTask(client, {
    ...{ access: draftAccess, silentAccess: draftAccess },
    loadCode,
  })
  const callingBack = createCancelTask(client, { verifyAccess, loadCode })

  return {
    ...{ sending, saving, autosaving, callingBack, verifyAccess, mayCheck },
    afterSaves: pendingSaves(session, { autosaving, saving }, onWanted),
    cancel() {
      for (const task of [sending, saving, autosaving]) task.cancel()
    },
    reset(isLost) {
      for (const task of [sending, saving, autosaving, callingBack]) task.reset(isLost)
    },
  }
}
