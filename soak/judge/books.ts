/** For the soak test: what is written down of every letter, while tabs come and go. */
import { toPlainLetter } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'
import { createClaims } from './claims.ts'
import { createHistory } from './history.ts'
import { createJudge } from './judge.ts'
import { createSenders } from './senders.ts'
import type { Tab } from '#soak/tab/tab.ts'
import type { World } from '#soak/types.ts'

export type Books = ReturnType<typeof openBooks>

export function openBooks(world: World, sentElsewhere: (internetMessageId: string) => number) {
  const judge = createJudge(world, sentElsewhere)
  const history = createHistory()
  const claims = createClaims(world, judge, history)
  const senders = createSenders(world, sentElsewhere)

  function write({ desk }: Tab) {
    const now = desk.getState()
    if (now.isElsewhere) return
    const letter = toPlainLetter(now)
    judge.know(letter)
    senders.watch(now)
    history.remember(letter, world.clock.now())
    if (letter.delivery?.step === 'preparing') claims.forget(letter)
  }

  return {
    ...{ judge, history, claims, senders },
    /** Every state of every letter on its desk, and how far the sending has come. */
    follow(tab: Tab) {
      const remember = () => write(tab)
      followMessage(tab.desk, remember)
      tab.desk.subscribe(remember)
    },
  }
}
