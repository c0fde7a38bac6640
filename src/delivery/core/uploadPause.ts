/**
 * The files the writer holds back while a delivery goes on: no new range of theirs begins.
 *
 * A small noun between the page and an upload, without React; one for each delivery.
 */
export type UploadPause = UploadGate & {
  readonly pause: (id: string) => void
  readonly resume: (id: string) => void
}

/** What an upload asks. */
export type UploadGate = {
  readonly isPaused: (id: string) => boolean
  /** Waits until the file may go on, or somebody gives up; false where it is left to a later run. */
  readonly pass: (id: string, signal?: AbortSignal) => Promise<boolean>
  /** Nobody waits for it (backgroundPause.ts). */
  readonly isBackground?: true
  /** Whether this run left a file to a later one. */
  readonly hasLeft?: () => boolean
  /** The file can't be uploaded, and the others go on without it. */
  readonly refuse?: (id: string, error: Error) => void
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
    return true
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
