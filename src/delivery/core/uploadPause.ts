/**
 * The files the writer holds back while a delivery goes on: no new range of theirs begins.
 *
 * A small noun between the page and an upload, without React; one for each delivery.
 */
export type UploadPause = {
  readonly pause: (id: string) => void
  readonly resume: (id: string) => void
  readonly isPaused: (id: string) => boolean
  /** Waits until the file may go on, or somebody gives up. */
  readonly pass: (id: string, signal?: AbortSignal) => Promise<void>
}

/** `onChange` is told all that are held back. */
export function createUploadPause(
  onChange: (paused: readonly string[]) => void = () => undefined,
): UploadPause {
  const paused = new Set<string>()
  const waiting = new Map<string, Set<() => void>>()

  function pause(id: string) {
    paused.add(id)
    onChange([...paused])
  }

  function resume(id: string) {
    paused.delete(id)
    onChange([...paused])
    const released = waiting.get(id) ?? []
    waiting.delete(id)
    for (const release of released) release()
  }

  async function pass(id: string, signal?: AbortSignal) {
    signal?.throwIfAborted()
    while (paused.has(id)) await released(id, signal)
  }

  function released(id: string, signal: AbortSignal | undefined) {
    return new Promise<void>((resolve, reject) => {
      const release = () => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        waiting.get(id)?.delete(release)
        reject(signal?.reason as Error)
      }
      waiting.set(id, (waiting.get(id) ?? new Set()).add(release))
      signal?.addEventListener('abort', giveUp, { once: true })
    })
  }

  return { pause, resume, isPaused: (id) => paused.has(id), pass }
}
