/** “Send now” while a message can still be taken back: the rest of that time is not waited for. */
export type UndoSkip = {
  readonly skip: () => void
  /** Resolves when it was asked for. */
  readonly skipped: Promise<void>
}

export function createUndoSkip(): UndoSkip {
  let skip: () => void = () => undefined
  const skipped = new Promise<void>((resolve) => (skip = resolve))
  return { skip: () => skip(), skipped }
}
