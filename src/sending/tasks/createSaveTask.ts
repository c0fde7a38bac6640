/** Saving to the mailbox: by a click, by itself, or by work of its own (to a folder). */
import type { QueryClient } from '@tanstack/react-query'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { whenFree, type DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { saveWork, type SaveMeans, type SavingWork } from '#delivery/run/saveTask.ts'
import { createTask, type Task } from './createTask.ts'

type Start = (letter: Letter, callbacks?: DeliveryCallbacks, as?: SendIntent['as']) => void

/** Its result is when it was saved, in milliseconds since 1970. */
export type SaveTask = Task<number> & {
  readonly save: Start
  /** Never opens a sign-in window. */
  readonly saveQuietly: Start
  /** Ends as that work does. Only to be begun when none is under way. */
  readonly saveBy: (letter: Letter, own: SavingWork, callbacks?: DeliveryCallbacks) => Promise<void>
}

type Means = SaveMeans & {
  /** For what nobody clicked for. */
  readonly quietAccess: SaveMeans['access']
}

export function createSaveTask(client: QueryClient, { quietAccess, ...means }: Means): SaveTask {
  const task = createTask<number>(client)
  const by =
    (work: ReturnType<typeof saveWork>): Start =>
    (letter, callbacks, as = 'json') =>
      task.start(work(letter, as), callbacks)

  return {
    ...task,
    save: by(saveWork(means)),
    saveQuietly: by(saveWork({ ...means, access: quietAccess })),
    saveBy: (letter, own, callbacks) =>
      new Promise<void>((resolve, reject) => {
        task.start(async (watch) => {
          watch.onSaving?.({ as: 'json' })
          const saved = whenFree(watch).then((free) => own({ ...letter, ...free }, watch))
          saved.then(() => resolve(), reject)
          await saved.finally(() => watch.onSaving?.(undefined))
          return Date.now()
        }, callbacks)
      }),
  }
}
