/** For the soak test: what the buttons do, where the page offers them. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { CurrentNotice } from '#sending/status/currentNotice.ts'
import type { Driver } from './driver.ts'

export async function send(driver: Driver, intent: SendIntent): Promise<void> {
  const tab = driver.tab()
  if (driver.isOver() || !driver.isOpen() || driver.message().message.to.length === 0) return
  readNotice(driver)
  tab.as(() => tab.decide() || tab.send(intent))
  return driver.world.settle()
}

/** Whoever clicks has read what is said above the message, and may have it sent. */
export function readNotice(driver: Driver): void {
  const tab = driver.tab()
  driver.undone.delete(driver.message().id)
  const { draft } = driver.message()
  if (draft && tab.as(tab.view).notice) driver.world.unseen.acknowledge(draft.id)
}

/** Presses the button of what is said above the message. */
export async function answer(driver: Driver): Promise<void> {
  const tab = driver.tab()
  if (tab.isBusy() || driver.isOver()) return
  readNotice(driver)
  if (!tab.as(tab.decide)) await answerNotice(driver, tab.as(tab.view).notice)
  return driver.world.settle()
}

function answerNotice(
  driver: Driver,
  notice: CurrentNotice | undefined,
): Promise<void> | undefined {
  const tab = driver.tab()
  const { actions } = tab
  const { delivery } = tab.session.getState()
  switch (notice?.kind) {
    case 'offline':
      return tab.as(() => void actions.sendWhenBack(notice.intent, notice.isUnchecked))
    case 'otherVersion':
      return notice.isUnsure ? verify(driver, 'similar') : sendAsNew(driver)
    case 'cannotTell':
      return verify(driver, notice.evidence)
    case 'failed':
      if (removeLost(driver)) return undefined
      return tab.as(() => void (notice.intent === 'send' ? actions.resume() : actions.retrySave()))
    case 'looked':
    case 'notSent':
    case 'interrupted':
      return tab.as(() => void actions.resume())
    case 'heldTooLong':
    case 'calledBack':
    case 'conflict':
    case 'checking':
    case undefined:
      if (delivery?.step === 'final') return tab.as(() => void actions.verifyAgain())
      return undefined
  }
}

/** A file that was only in a draft that is gone cannot be sent by trying again. */
function removeLost(driver: Driver): boolean {
  const { fileStates } = driver.tab().as(driver.tab().view)
  const lost = Object.entries(fileStates).filter(
    ([, state]) => state.state === 'failed' && state.textKey === 'deliver.storedGone',
  )
  for (const [id] of lost) driver.edit({ type: 'attachmentRemoved', id })
  return lost.length > 0
}

/** Milliseconds: longer than Undo is offered. */
const undoTime = 12_000

/** Who looks into Outlook himself gives it the time to arrive. */
const patience = 60_000

/** Looks again, or believes what he sees in Outlook himself. */
async function verify(driver: Driver, evidence: string): Promise<void> {
  const tab = driver.tab()
  if (evidence === 'noAnswer') return tab.as(() => tab.actions.verifyAgain())
  await driver.world.clock.pass(patience)
  if (tab.isDead()) return
  const { invariants, judge } = driver
  const snapshot = driver.message()
  if (invariants.hasLeft(snapshot)) {
    invariants.close(snapshot.id)
    return tab.as(() => void tab.recovery.finish(snapshot.id))
  }
  const hasOtherCopy = judge.copiesOf(snapshot.stamp.letterId).length > 0
  if (hasOtherCopy) return sendAsNew(driver)
  return tab.as(() => tab.actions.markNotSent())
}

/** What left was another version, and the writer knows. */
async function sendAsNew(driver: Driver): Promise<void> {
  const tab = driver.tab()
  driver.judge.accept(driver.message())
  tab.as(() => tab.actions.sendAsNew())
}

/** From the click on nobody says any more that Exchange holds it. */
export async function callBack(driver: Driver): Promise<void> {
  const tab = driver.tab()
  const snapshot = driver.message()
  if (tab.isBusy() || snapshot.delivery?.step !== 'scheduled') return
  driver.invariants.forget(snapshot)
  tab.as(() => tab.actions.cancelScheduled())
  await driver.finishWithin(tab.tasks.callingBack.whenOver())
}

/** Undo, while it is offered, and Cancel: what was undone in time is never sent. */
export async function undo(driver: Driver): Promise<void> {
  const { as, tasks, isDead } = driver.tab()
  const { status, phase } = tasks.sending.store.getState()
  const { stamp } = driver.message()
  const before = driver.judge.deliveredByUs(stamp)
  as(tasks.sending.cancel)
  as(tasks.saving.cancel)
  if (status !== 'pending' || phase !== 'held') return
  driver.undone.set(driver.message().id, () => driver.judge.deliveredByUs(stamp) > before)
  await driver.world.clock.pass(undoTime)
  if (isDead()) driver.undone.delete(driver.message().id)
}

/** Not on a later page either, until somebody clicks again. */
export function undoneIsNotSent({ undone }: Driver): void {
  for (const isSent of undone.values())
    if (isSent()) throw new Error('It was undone, and sent all the same.')
}
