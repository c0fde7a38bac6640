/** For the soak test: desk, permissions and deliveries, joined as the page's hooks join them. */
import type { BootStore } from '#access/startup.ts'
import { createArrivals } from '#sending/resume/createEdgeTrigger.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { goOnWith } from '#sending/resume/resumeSending.ts'
import type { Aside } from '#sending/status/currentNotice.ts'
import { restamp } from '#session/assignNewIds.ts'
import { isOnline } from '#sending/context/useOnline.ts'
import { callBackLetter } from '#delivery/send/cancelScheduled.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import { tabActions } from './tabActions.ts'
import { createTabRuns, type Reader, type TabRuns } from './tabRuns.ts'

export function joinDeliveries(desk: DeskStore, bootStore: BootStore, onRead: Reader) {
  // After the change, as an effect.
  const onFree = () => queueMicrotask(() => goingOn.goOn())
  const runs = createTabRuns(desk, bootStore, { onRead, onFree })
  const { sending, seen, write, reset } = runs
  const goingOn = createGoingOn(runs)

  desk.subscribe((now, before) => {
    if (now.letter.key !== before.letter.key) {
      reset()
      seen.aside = undefined
    }
    if (now.isElsewhere && !before.isElsewhere) reset()
    onFree()
  })

  return {
    ...{ sending, saving: runs.saving, isBusy: runs.isBusy, reset, ...goingOn },
    actions: () => tabActions(runs),
    callBack: () => callBack(runs),
    aside: () => seen.aside,
    /** The writer looked and did not find it. */
    settleDoubt() {
      sending.reset()
      void write(undefined)
    },
    /** What left was another version. */
    sendAsNew() {
      const { delivery } = desk.getState()
      if (delivery?.step !== 'final') return
      sending.reset()
      restamp(desk)
      tabActions(runs).sendNow(delivery.intent)
    },
    sendWhenBack(intent: SendIntent) {
      seen.aside = undefined
      void write({ step: 'waiting', intent })
    },
  }
}

function createGoingOn(runs: TabRuns) {
  const { desk, sending, seen, work, watch, write } = runs
  const hasCome = createArrivals()
  const hasBecomeDue = createArrivals()

  function leave(intent: SendIntent) {
    const letter = tabActions(runs).begin()
    sending.start(work.sendQuietly(letter, intent), watch(letter.id))
  }

  function look() {
    seen.aside = undefined
    const letter = readLetter(desk)
    sending.start(work.look(letter), watch(letter.id))
  }

  const isBusy = () => sending.status === 'pending'

  function takeUp() {
    const { delivery, isElsewhere, letter } = desk.getState()
    if (!hasCome(isElsewhere ? undefined : letter.key, isBusy())) return
    const setAside = (aside: Aside) => void (seen.aside = aside)
    const forget = () => void write(undefined)
    goOnWith(delivery, Date.now(), {
      ...{ leave, setAside, forget },
      look(record) {
        void write(record)
        look()
      },
    })
  }

  function comeBack() {
    const { delivery, isElsewhere, letter } = desk.getState()
    const due = isOnline() && !isElsewhere && delivery?.step === 'waiting' ? delivery : undefined
    if (hasBecomeDue(due && letter.key, isBusy()) && due) leave(due.intent)
  }

  return {
    look,
    /** Whenever the letter, the network or what is under way has changed. */
    goOn() {
      takeUp()
      comeBack()
    },
  }
}

async function callBack({ desk, access, sending, write }: TabRuns): Promise<void> {
  const held = readLetter(desk)
  if (held.delivery?.step !== 'scheduled') return
  const mailbox = await access.lookAccess(held.delivery.accountId, saveScopes)
  const { end } = await callBackLetter(mailbox, held)
  if (end !== 'calledBack' || desk.getState().letter.id !== held.id) return
  sending.reset()
  restamp(desk)
  await write(undefined)
}
