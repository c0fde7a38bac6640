/** For the soak test: what the buttons do, where the page offers them. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { LetterNews } from '#sending/status/currentNotice.ts'
import type { Stage } from './stage.ts'

export async function send(stage: Stage, intent: SendIntent): Promise<void> {
  const tab = stage.tab()
  if (stage.isOver() || !stage.isOpen() || stage.letter().message.to.length === 0) return
  tab.as(() => tab.decide() || tab.send(intent))
  return stage.world.settle()
}

/** Presses the button of what is said above the message. */
export async function answer(stage: Stage): Promise<void> {
  const tab = stage.tab()
  if (tab.isBusy() || stage.isOver()) return
  if (!tab.as(tab.decide)) await answerNotice(stage, tab.as(tab.view).news)
  return stage.world.settle()
}

function answerNotice(stage: Stage, news: LetterNews | undefined): Promise<void> | undefined {
  const tab = stage.tab()
  const { actions } = tab
  const { delivery } = tab.desk.getState()
  switch (news?.kind) {
    case 'offline':
      return tab.as(() => void actions.sendWhenBack(news.intent, news.isUnchecked))
    case 'otherVersion':
      return news.isUnsure ? verify(stage, 'similar') : sendAsNew(stage)
    case 'cannotTell':
      return verify(stage, news.saw)
    case 'failed':
      return tab.as(() => void (news.intent === 'send' ? actions.goOn() : actions.saveAgain()))
    case 'looked':
    case 'notSent':
    case 'interrupted':
      return tab.as(() => void actions.goOn())
    case 'heldTooLong':
    case 'calledBack':
    case 'checking':
    case undefined:
      if (delivery?.step === 'final') return tab.as(() => void actions.lookAgain())
      return undefined
  }
}

/** Milliseconds: longer than Undo is offered. */
const undoTime = 12_000

/** Who looks into Outlook himself gives it the time to arrive. */
const patience = 60_000

/** Looks again, or believes what he sees in Outlook himself. */
async function verify(stage: Stage, saw: string): Promise<void> {
  const tab = stage.tab()
  if (saw === 'noAnswer') return tab.as(() => tab.actions.lookAgain())
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
  return tab.as(() => tab.actions.settleDoubt())
}

/** What left was another version, and the writer knows. */
async function sendAsNew(stage: Stage): Promise<void> {
  const tab = stage.tab()
  stage.judge.accept(stage.letter())
  tab.as(() => tab.actions.sendAsNew())
}

/** From the click on nobody says any more that Exchange holds it. */
export async function callBack(stage: Stage): Promise<void> {
  const tab = stage.tab()
  const letter = stage.letter()
  if (tab.isBusy() || letter.delivery?.step !== 'scheduled') return
  stage.claims.forget(letter)
  tab.as(() => tab.actions.callBack())
  await stage.finishWithin(tab.tasks.callingBack.whenOver())
}

/** Undo, while it is offered, and Cancel: what was undone in time is never sent. */
export async function undo(stage: Stage): Promise<void> {
  const { as, tasks, isDead } = stage.tab()
  const { status, phase } = tasks.sending.store.getState()
  const { stamp } = stage.letter()
  const before = stage.judge.deliveredByUs(stamp)
  as(tasks.sending.cancel)
  as(tasks.saving.cancel)
  if (status !== 'pending' || phase !== 'held') return
  await stage.world.clock.pass(undoTime)
  if (!isDead() && stage.judge.deliveredByUs(stamp) > before)
    throw new Error('It was undone, and sent all the same.')
}
