/** For the soak test: what the buttons do, where the page offers them. */
import { keepMine } from '#sending/conflict/resolveConflict.ts'
import { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Stage } from './stage.ts'
import type { Tab } from './tab/tab.ts'

export async function send(stage: Stage, intent: SendIntent): Promise<void> {
  const tab = stage.tab()
  if (stage.isOver() || !stage.isOpen() || stage.letter().message.to.length === 0) return
  keepOurs(stage)
  // What is said of it first is accepted.
  tab.as(() => tab.actions().sendNow(intent))
  return stage.world.settle()
}

/** Changed elsewhere: mostly by a page of ours that died in the middle. What is written here counts. */
function keepOurs(stage: Stage): void {
  const tab = stage.tab()
  for (const shown of [tab.sending.shown(), tab.saving.shown()]) {
    if (shown.status !== 'error' || !(shown.error instanceof ChangedElsewhere)) continue
    const { error } = shown
    tab.as(() => keepMine(tab.desk, error))
  }
}

/** Presses the button of what is said above the letter. */
export async function answer(stage: Stage): Promise<void> {
  const tab = stage.tab()
  if (tab.isBusy() || stage.isOver()) return
  const { delivery } = tab.desk.getState()
  const aside = tab.aside()
  if (aside?.kind === 'offline') tab.as(() => tab.sendWhenBack(aside.intent))
  else if (delivery?.step === 'final') await doubt(stage)
  else if (delivery?.step === 'preparing') return send(stage, delivery.intent)
  else if (delivery?.step === 'waiting') goOnWaiting(tab, delivery.intent)
  else if (tab.saving.status === 'error') {
    keepOurs(stage)
    tab.as(() => tab.actions().save())
  } else if (tab.sending.status !== 'idle') return send(stage, { as: 'json' })
  return stage.world.settle()
}

/** It should have left by itself: the click lets it go. */
function goOnWaiting(tab: Tab, intent: SendIntent): void {
  if (tab.sending.status === 'error') tab.as(() => tab.actions().sendNow(intent))
}

/** Who looks into Outlook himself gives it the time to arrive. */
const patience = 60_000

/** Looks again, or believes what he sees in Outlook himself. */
async function doubt(stage: Stage): Promise<void> {
  const tab = stage.tab()
  const shown = tab.sending.shown()
  // A saving found that it was sent elsewhere: the page looks by itself.
  if (shown.status === 'idle') return tab.as(() => tab.look())
  if (shown.status !== 'success') return
  const end = shown.result
  if (end.end === 'otherVersion') return sendAsNew(stage)
  if (end.end !== 'cannotTell') return
  if (end.saw === 'noAnswer') return tab.as(() => tab.look())
  await stage.world.clock.pass(patience)
  if (tab.isDead()) return
  const { claims, judge } = stage
  const letter = stage.letter()
  if (claims.hasLeft(letter)) {
    claims.close(letter.id)
    return tab.as(() => void tab.keeping.finish(letter.id))
  }
  const isElsewhere = judge.copiesOf(letter.stamp.letterId).length > 0
  if (isElsewhere) return sendAsNew(stage)
  return tab.as(() => tab.settleDoubt())
}

/** What left was another version, and the writer knows. */
function sendAsNew(stage: Stage): void {
  const tab = stage.tab()
  stage.judge.accept(stage.letter())
  tab.as(() => tab.sendAsNew())
}

/** From the click on nobody says any more that Exchange holds it. */
export async function callBack(stage: Stage): Promise<void> {
  const tab = stage.tab()
  const letter = stage.letter()
  if (tab.isBusy() || letter.delivery?.step !== 'scheduled') return
  stage.claims.forget(letter)
  await stage.finishWithin(tab.as(() => tab.callBack()).catch(() => undefined))
}
