/**
 * Subscriptions in place of effects: runs once after each moment in which one of the sources changed, when
 * all that changes together has changed. Gives how to stop.
 */
type Source = (listener: () => void) => () => void

export function reactTo(sources: readonly Source[], react: () => void): () => void {
  const state = { isDue: false, isOver: false }

  function run() {
    state.isDue = false
    if (!state.isOver) react()
  }

  function schedule() {
    if (state.isDue) return
    state.isDue = true
    queueMicrotask(run)
  }

  const stops = sources.map((source) => source(schedule))
  schedule()
  return () => {
    state.isOver = true
    for (const stop of stops) stop()
  }
}
