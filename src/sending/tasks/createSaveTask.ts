/** Saving to the mailbox: by a click, by itself, or by work of its own (to a folder). */
import type { QueryClient } from '@tanstack/react-query'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { afterSaves, type DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { saveTask, type SaveDeps, type SaveFunction } from '#delivery/run/saveTask.ts'
import { createTask, type Task } from './createTask.ts'

type Start = (
  outgoing: OutgoingMessage,
  callbacks?: DeliveryCallbacks,
  as?: SendIntent['as'],
) => void

/** Its result is when it was saved, in milliseconds since 1970. */
export type SaveTask = Task<number> & {
  readonly save: Start
  /** Never opens a sign-in window. */
  readonly saveSilently: Start
  /** Ends as that work does. Only to be begun when none is under way. */
  readonly saveBy: (
    outgoing: OutgoingMessage,
    own: SaveFunction,
    callbacks?: DeliveryCallbacks,
  ) => Promise<void>
}

type Deps = SaveDeps & {
  /** For what nobody clicked for. */
  readonly silentAccess: SaveDeps['access']
}

export function createSaveTask(client: QueryClient, { silentAccess, ...deps }: Deps): SaveTask {
  const task = createTask<number>(client)
  const by =
    (work: ReturnType<typeof saveTask>): Start =>
    (outgoing, callbacks, as = 'json') =>
      task.start(work(outgoing, as), callbacks)

  return {
    ...task,
    save: by(saveTask(deps)),
    saveSilently: by(saveTask({ ...deps, access: silentAccess })),
    saveBy: (outgoing, own, callbacks) =>
      new Promise<void>((resolve, reject) => {
        task.start(async (running) => {
          running.onSaving?.({ as: 'json' })
          const saved = afterSaves(running).then((free) => own({ ...outgoing, ...free }, running))
          saved.then(() => resolve(), reject)
          await saved.finally(() => running.onSaving?.(undefined))
          return Date.now()
        }, callbacks)
      }),
  }
}
