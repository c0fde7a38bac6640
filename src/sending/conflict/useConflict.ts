/**
 * A draft that was changed elsewhere while its letter lies here: what only they changed is taken into the
 * letter without a question, else the writer chooses. While a letter is being sent it is always asked:
 * nobody sends what they have not seen.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

type Parts = {
  readonly desk: DeskStore
  readonly runs: ReturnType<typeof useRuns>
  readonly save: () => void
  /** Sends as it was to be sent. */
  readonly sendOn: () => void
}

export type Conflict = ReturnType<typeof useConflict>

export function useConflict({ desk, runs, save, sendOn }: Parts) {
  const { sending, saving, autosaving } = runs
  const [asked, setAsked] = useState<ChangedElsewhere>()
  const run = [sending, saving, autosaving].find(({ error }) => error instanceof ChangedElsewhere)
  const error = run?.error instanceof ChangedElsewhere ? run.error : undefined

  const mayTake = run !== sending
  const settle = useEffectEvent((conflict: ChangedElsewhere, isTaken: boolean) => {
    if (!isTaken) return setAsked(conflict)
    if (run === saving) save()
    else autosaving.reset()
  })
  useEffect(() => {
    if (error) void takeQuietly(desk, error, mayTake).then((isTaken) => settle(error, isTaken))
  }, [desk, error, mayTake])

  return {
    /** What the writer is asked about. */
    asked: asked === error ? asked : undefined,
    runs,
    dismiss: () => setAsked(undefined),
    /** What was under way goes on, after the writer decided. */
    goOn: run === sending ? sendOn : save,
    save,
  }
}

/** Whether all of theirs could be taken without a question. */
async function takeQuietly(
  desk: DeskStore,
  conflict: ChangedElsewhere,
  mayTake: boolean,
): Promise<boolean> {
  if (!mayTake) return false
  try {
    const { takeIn } = await import('./resolveConflict.ts')
    return await takeIn(desk, conflict)
  } catch {
    return false
  }
}
