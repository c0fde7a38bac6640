/**
 * Runs tasks side by side. The first that fails stops the others, and nothing is told before all of
 * them have ended: what a late one reports would else meet a delivery that is over.
 */
type Task = (signal: AbortSignal) => Promise<void>

export async function runConcurrently(
  tasks: readonly Task[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const failures: unknown[] = []
  const run = async (task: Task) => {
    try {
      await task(until)
    } catch (error) {
      failures.push(error)
      stop.abort()
    }
  }
  await Promise.all(tasks.map(run))
  if (failures.length > 0) throw failures[0]
}
