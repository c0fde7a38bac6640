/** For the soak test: the deliveries of a tab, with the permission each has, as the page's hooks have them. */
import type { BootStore } from '#access/startup.ts'
import { deliveryAccess, settingsOf } from '#sending/context/deliveryAccess.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import type { Aside } from '#sending/status/currentNotice.ts'
import { letterReports } from '#sending/context/reportToSession.ts'
import { waitsOf } from '#sending/context/pendingSaves.ts'
import { saveWork } from '#delivery/run/saveTask.ts'
import type { SendEnd } from '#delivery/send/sendOutcome.ts'
import { sendWork } from '#delivery/run/sendTask.ts'
import { createTabRun } from './tabRun.ts'

/** Told of what the writer reads. */
export type Reader = (letter: PlainLetter, end: SendEnd) => void

export type TabRuns = ReturnType<typeof createTabRuns>

export function createTabRuns(
  desk: DeskStore,
  bootStore: BootStore,
  { onRead, onFree }: { readonly onRead: Reader; readonly onFree: () => void },
) {
  const access = deliveryAccess(bootStore, desk)
  const seen: { aside: Aside | undefined } = { aside: undefined }
  const sending = createTabRun<SendEnd>((shown) => {
    onFree()
    if (shown.status !== 'success') return
    const letter = readLetter(desk)
    if (shown.result.end === 'sent') void desk.getState().keeping?.finish(letter.id)
    onRead(letter, shown.result)
  })
  const saving = createTabRun<number>()
  const autosaving = createTabRun<number>()
  return {
    ...{ desk, sending, saving, autosaving, access, seen, ...letterReports(desk) },
    whenFree: waitsOf(desk, { autosaving, saving }),
    work: {
      ...sendWork({ ...access, settings: () => settingsOf(bootStore) }),
      save: saveWork(access.access),
    },
    isBusy: () => sending.status === 'pending' || saving.status === 'pending',
    reset() {
      sending.reset()
      saving.reset()
    },
  }
}
