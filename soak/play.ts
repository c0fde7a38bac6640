/** For the soak test: one sequence from an empty device to letters that have all come to an end. */
import { answer, send } from './clicks.ts'
import type { Command } from './commands.ts'
import { obey } from './deeds.ts'
import { discardedAreGone } from './moreDeeds.ts'
import { everybody } from './world/people.ts'
import { raiseStage, recover, type Stage } from './stage.ts'
import { createWorld } from './world/world.ts'
import type { Figures } from './types.ts'

/** What still lies in wait may strike now. */
const lastTries: readonly Command[] = [{ do: 'finish' }, { do: 'answer' }, { do: 'finish' }]

export async function play(commands: readonly Command[], figures: Figures): Promise<void> {
  const world = createWorld(figures)
  const stage = await raiseStage(world)
  for (const command of [...commands, ...lastTries]) {
    figures.commands += 1
    await obey(stage, command)
    await recover(stage)
    judge(stage)
  }
  await bringToEnd(stage)
  stage.closeAll()
}

function judge({ judge, claims, senders, world }: Stage) {
  const [misdeed] = world.misdeeds
  if (misdeed) throw new Error(misdeed)
  senders.areTrue()
  judge.atMostOnce()
  claims.areTrue()
}

const longTime = 2 * 60 * 60_000
const mostRounds = 40

/** Without any further fault every message must come to its end. */
export async function bringToEnd(stage: Stage): Promise<void> {
  const { world } = stage
  world.trouble.end()
  stage.tab().dieAt({ atRequest: Infinity, how: 'before' })
  stage.goOnline()
  world.isCodeLost = false
  for (const who of everybody) world.people.change(who, true)
  for (let round = 0; round < mostRounds; round++) {
    const tab = stage.tab()
    await world.clock.until(() => !tab.isBusy(), longTime)
    judge(stage)
    if (tab.isBusy()) throw new Error('It never ends.')
    if (!hasEnded(stage)) await goOn(stage)
    else if (!(await takeNext(stage))) return discardedAreGone(stage)
  }
  throw new Error(`It cannot be brought to an end: ${describe(stage)}.`)
}

function hasEnded(stage: Stage): boolean {
  const { message, delivery } = stage.letter()
  return stage.isOver() || delivery?.step === 'scheduled' || message.to.length === 0
}

async function goOn(stage: Stage): Promise<void> {
  const { delivery } = stage.letter()
  if (delivery?.step === 'final' || delivery?.step === 'waiting') return answer(stage)
  return send(stage, { as: 'json' })
}

/** One that was put aside. */
async function takeNext(stage: Stage): Promise<boolean> {
  const tab = stage.tab()
  const { letters } = tab.keeping
  await stage.finishWithin(tab.as(() => letters.refresh()))
  stage.ended.add(stage.letter().id)
  const next = letters.store.getState().unsent.find(({ id }) => !stage.ended.has(id))
  if (!next) return false
  await stage.restore(next.id)
  return true
}

function describe(stage: Stage): string {
  const { delivery, draft } = stage.letter()
  const { news, sending, saving } = stage.tab().view()
  const shown = [news?.kind, sending.status, saving.status]
  return JSON.stringify({ shown, delivery, draft: draft?.id })
}
