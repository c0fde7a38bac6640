/**
 * Which files a save that nobody waits for leaves to a later run: those the user holds back, those that were
 * refused for good, and all of them once a newer text, or a click, waits for its turn.
 *
 * What is held back and refused is remembered from run to run, until the next click on Send or Save.
 */
import type { UploadGate } from './uploadPause.ts'

export type PostponedFiles = {
  /** Attachments the user holds back. */
  readonly paused: readonly string[]
  /** Why an attachment can't be uploaded, by its id: AttachmentFailed. */
  readonly refused: Readonly<Record<string, Error>>
}

export const nonePostponed: PostponedFiles = { paused: [], refused: {} }

export type BackgroundPause = UploadGate & {
  readonly pauseFile: (id: string) => void
  readonly resumeFile: (id: string) => void
  readonly postponed: () => PostponedFiles
  /** Whether it is left to a later run, or to the next click. */
  readonly isPostponed: (id: string) => boolean
  /** A run begins. `isElsewhere`: the message goes to another mailbox, so no file does. */
  readonly begin: (isElsewhere: boolean) => void
  /** The run ends before its next file, or range of a file. */
  readonly stopSoon: () => void
  /** All files are tried again. */
  readonly clear: () => void
}

export function createBackgroundPause(
  onChange: (postponed: PostponedFiles) => void,
): BackgroundPause {
  let postponed = nonePostponed
  let isStopping = false
  let hasLeft = false

  function set(change: Partial<PostponedFiles>) {
    postponed = change === nonePostponed ? nonePostponed : { ...postponed, ...change }
    onChange(postponed)
  }
  const isPostponed = (id: string) => postponed.paused.includes(id) || id in postponed.refused
  const without = (id: string) => postponed.paused.filter((one) => one !== id)
  const isPaused = (id: string) => isStopping || isPostponed(id)

  return {
    isBackground: true,
    ...{ isPostponed, isPaused, postponed: () => postponed },
    pauseFile: (id) => set({ paused: [...without(id), id] }),
    resumeFile: (id) => set({ paused: without(id) }),
    pass(id, signal) {
      signal?.throwIfAborted()
      hasLeft ||= isPaused(id)
      return Promise.resolve(!isPaused(id))
    },
    refuse(id, error) {
      hasLeft = true
      set({ refused: { ...postponed.refused, [id]: error } })
    },
    hasLeft: () => hasLeft,
    begin(isElsewhere) {
      isStopping = isElsewhere
      hasLeft = false
    },
    stopSoon: () => void (isStopping = true),
    clear: () => postponed !== nonePostponed && set(nonePostponed),
  }
}
