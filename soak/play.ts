/** For the soak test: one sequence from an empty device to messages that have all come to an end. */
import { answer, send, undoneIsNotSent } from './clicks.ts'
import type { Command } from './commands.ts'
import { execute } from './handlers.ts'
import { discardedAreGone } from './moreHandlers.ts'
import { draftHasFollowed } from './judge/followed.ts'
import { everybody } from './world/people.ts'
import { startDriver, recover, type Driver } from './driver.ts'
import { createWorld } from './world/world.ts'
import type { Figures } from './types.ts'

/** What still lies in wait may strike now. */
const lastTries: readonly Command[] = [{ do: 'finish' }, { do: 'answer' }, { do: 'finish' }]

export async function play(commands: readonly Command[], figures: Figures): Promise<void> {
  const world = createWorld(figures)
  const driver = await startDriver(world)
  for (const command of [...commands, ...lastTries]) {
    figures.commands += 1
    await execute(driver, command)
    await recover(driver)
    judge(driver)
  }
  await bringToEnd(driver)
  if (commands.every(isCalm)) driver.invariants.leftNothing(driver.other.hasTouched)
  driver.closeAll()
}

/** What else happens may cost a request that only tidies, and leave a spare draft. */
function isCalm({ do: name }: Command): boolean {
  return !troubles.has(name)
}

const troubles = new Set<Command['do']>([
  ...([
    'oneShotFault',
    'faultBurst',
    'dieAt',
    'crash',
    'reload',
    'secondTab',
    'takeOverAt',
  ] as const),
  ...(['offline', 'loseCode', 'chooseFrom', 'signOut'] as const),
])

function judge(driver: Driver) {
  const { judge, invariants, senders, world } = driver
  undoneIsNotSent(driver)
  const [misdeed] = world.violations
  if (misdeed) throw new Error(misdeed)
  senders.areTrue()
  judge.atMostOnce()
  invariants.areTrue()
}

const longTime = 2 * 60 * 60_000
const mostRounds = 40

/** Without any further fault every message must come to its end. */
export async function bringToEnd(driver: Driver): Promise<void> {
  const { world } = driver
  world.faultPlan.end()
  driver.tab().dieAt({ atRequest: Infinity, how: 'before' })
  driver.goOnline()
  world.isCodeLost = false
  for (const who of everybody) world.people.change(who, true)
  await draftHasFollowed(driver)
  for (let round = 0; round < mostRounds; round++) {
    const tab = driver.tab()
    await world.clock.until(() => !tab.isBusy(), longTime)
    judge(driver)
    if (tab.isBusy()) throw new Error('It never ends.')
    if (!hasEnded(driver)) await goOn(driver)
    else if (!(await takeNext(driver))) return discardedAreGone(driver)
  }
  throw new Error(`It cannot be brought to an end: ${describe(driver)}.`)
}

function hasEnded(driver: Driver): boolean {
  const { message, delivery } = driver.message()
  return driver.isOver() || delivery?.step === 'scheduled' || message.to.length === 0
}

async function goOn(driver: Driver): Promise<void> {
  const { delivery } = driver.message()
  const hasFailed = driver.tab().view().notice?.kind === 'failed'
  if (delivery?.step === 'final' || delivery?.step === 'waiting' || hasFailed) return answer(driver)
  return send(driver, { as: 'json' })
}

/** One that was put aside. */
async function takeNext(driver: Driver): Promise<boolean> {
  const tab = driver.tab()
  const { unsentMessages } = tab.recovery
  await driver.finishWithin(tab.as(() => unsentMessages.refresh()))
  driver.ended.add(driver.message().id)
  const next = unsentMessages.store.getState().unsent.find(({ id }) => !driver.ended.has(id))
  if (!next) return false
  await driver.restore(next.id)
  return true
}

function describe(driver: Driver): string {
  const { delivery, draft } = driver.message()
  const { notice, sending, saving } = driver.tab().view()
  const shown = [notice?.kind, sending.status, saving.status]
  return JSON.stringify({ shown, delivery, draft: draft?.id })
}
