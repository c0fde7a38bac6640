/** Waits, unless somebody gives up. */
export type Sleep = (forMs: number, signal?: AbortSignal) => Promise<void>

export function sleep(forMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const wake = () => {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }
    const timer = setTimeout(wake, forMs)
    const giveUp = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
