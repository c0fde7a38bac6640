/** For the soak test: what the page knows of a run of a delivery, as its hooks would show it. */
import { atStart, canStop, type Course } from '#delivery/run/progress.ts'
import { courseReports } from '#delivery/run/progressUpdates.ts'
import { createDeliveryRun, type DeliveryCallbacks, type Work } from '#delivery/run/deliveryTask.ts'
import { isAbort } from '#graph/http/graphError.ts'

export type Shown<Result> =
  | { readonly status: 'idle' | 'pending' }
  | { readonly status: 'success'; readonly result: Result }
  | { readonly status: 'error'; readonly error: unknown }

export function createTabRun<Result>(onShown: (shown: Shown<Result>) => void = () => undefined) {
  const run = createDeliveryRun()
  let shown: Shown<Result> = { status: 'idle' }
  let course: Course = atStart
  const reports = courseReports((change) => void (course = change(course)))

  function start(work: Work<Result> | undefined, callbacks: DeliveryCallbacks = {}) {
    if (!work) return
    const begin: Work<Result> = (watch) => {
      course = atStart
      return work(watch)
    }
    const result = run.start(begin, { ...callbacks, ...reports })
    if (!result) return
    const mine: Shown<Result> = { status: 'pending' }
    shown = mine
    const show = (next: Shown<Result>) => {
      if (shown !== mine) return
      shown = next
      onShown(next)
    }
    void result.then(
      (value) => show({ status: 'success', result: value }),
      (error: unknown) => show(isAbort(error) ? { status: 'idle' } : { status: 'error', error }),
    )
  }

  return {
    start,
    isUnderWay: run.isUnderWay,
    whenOver: run.whenOver,
    shown: () => shown,
    get status() {
      return shown.status
    },
    cancel() {
      if (shown.status === 'pending' && canStop(course)) run.cancel()
    },
    reset() {
      run.handOver()
      shown = { status: 'idle' }
    },
  }
}
