/**
 * Lets a few tasks run at once and the others wait in line.
 *
 * Outlook takes four requests at a time per app and mailbox and answers 429 to a fifth (Graph:
 * throttling limits, Outlook). Who gives up while waiting leaves the line.
 */
export type Queue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>

export function createQueue(places: number): Queue {
  let free = places
  const waiting: (() => void)[] = []

  async function enter(signal: AbortSignal | undefined) {
    signal?.throwIfAborted()
    if (free > 0) {
      free -= 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(admit), 1)
        reject(signal?.reason as Error)
      }
      const admit = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.push(admit)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** The place is handed on, not freed: nobody can slip in between. */
  function makeRoom() {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return async (task, signal) => {
    await enter(signal)
    try {
      return await task()
    } finally {
      makeRoom()
    }
  }
}
