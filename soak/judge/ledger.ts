/** For the soak test: what is written down of every message, while tabs come and go. */
import { snapshotOf } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'
import { createInvariants } from './invariants.ts'
import { createHistory } from './history.ts'
import { createJudge } from './judge.ts'
import { createSenders } from './senders.ts'
import { createTexts } from './texts.ts'
import type { Tab } from '#soak/tab/tab.ts'
import type { World } from '#soak/types.ts'

export type Ledger = ReturnType<typeof openLedger>

export function openLedger(world: World, sentElsewhere: (internetMessageId: string) => number) {
  const judge = createJudge(world, sentElsewhere)
  const history = createHistory()
  const invariants = createInvariants(world, judge, history)
  const senders = createSenders(world, sentElsewhere)
  const texts = createTexts(world)

  function write({ session }: Tab) {
    const now = session.getState()
    if (now.isInOtherTab) return
    const snapshot = snapshotOf(now)
    judge.know(snapshot)
    texts.observe(now)
    senders.observe(now)
    history.remember(snapshot, world.clock.now())
    if (snapshot.draft) world.unseen.shown(snapshot.draft.id, snapshot.message)
    if (snapshot.delivery?.step === 'preparing') invariants.forget(snapshot)
  }

  return {
    ...{ judge, history, invariants, senders },
    /** Every state of every message in its session, and how far the sending has come. */
    follow(tab: Tab) {
      const remember = () => write(tab)
      followMessage(tab.session, remember)
      tab.session.subscribe(remember)
    },
  }
}
