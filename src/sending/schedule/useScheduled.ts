/** A letter that Exchange holds: until when, and how it is called back. */
import { useStore } from 'zustand'
import { useExplainer } from '#sending/status/useExplainer.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { DoubtParts } from '#sending/resume/useVerifySent.ts'
import { restamp } from '#session/assignNewIds.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

type Parts = Pick<DoubtParts, 'write' | 'setAside'> & {
  readonly desk: DeskStore
  readonly runs: ReturnType<typeof useRuns>
}

export function useScheduled({ desk, runs, write, setAside }: Parts) {
  const record = useStore(desk, ({ delivery }) => delivery)
  const { callingBack, sending } = runs
  const explain = useExplainer(!!callingBack.error)

  function callBack() {
    const held = readLetter(desk)
    callingBack.callBack(held, () => {
      if (desk.getState().letter.id !== held.id) return
      sending.reset()
      restamp(desk)
      setAside({ kind: 'calledBack' })
      void write(undefined)
    })
  }

  return {
    /** Until when Exchange holds it, ISO 8601. */
    heldUntil: record?.step === 'scheduled' ? record.sendAt : undefined,
    callBack,
    callBackFailure: callingBack.error ? explain?.(callingBack.error, 'save') : undefined,
  }
}
