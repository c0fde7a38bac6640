/** For the soak test: the tabs of one device, one of them in front; when it dies another is opened. */
import { toPlainLetter } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import type { Books } from '#soak/judge/books.ts'
import { openTab, type Tab } from './tab.ts'
import type { World } from '#soak/types.ts'

/** Milliseconds. */
const startsWithin = 10_000

export const letterOf = ({ desk }: Tab): PlainLetter => toPlainLetter(desk.getState())

export async function openTabs(world: World, { follow, claims }: Books) {
  const all: Tab[] = []
  let lastDeath: { readonly letterId: string; readonly at: number } | undefined
  let tab = await open()

  async function open(): Promise<Tab> {
    const opened = openTab(world, claims.hear, (dead) => {
      if (dead === tab) lastDeath = { letterId: letterOf(dead).id, at: world.clock.now() }
    })
    all.push(opened)
    opened.as(() => follow(opened))
    let isSettled = false
    void opened.keeping.settled.then(() => (isSettled = true))
    if (!(await world.clock.until(() => isSettled, startsWithin))) throw new Error('No start.')
    return opened
  }

  async function finishWithin<Result>(work: Promise<Result>): Promise<void> {
    let isDone = false
    work.then(
      () => (isDone = true),
      () => (isDone = true),
    )
    await world.clock.until(() => isDone || tab.isDead(), startsWithin)
  }

  return {
    finishWithin,
    tab: () => tab,
    /** The one in front; what was in front lives on behind it. */
    openAnother: async () => void (tab = await open()),
    closeAll() {
      for (const one of all) one.crash()
    },
    /** What died since it was asked last. */
    takeDeath() {
      const death = lastDeath
      lastDeath = undefined
      return death
    },
    /** If it lies there to be taken up. */
    async restore(letterId: string): Promise<void> {
      if (letterOf(tab).id === letterId) return
      const { letters, takeUp } = tab.keeping
      const isThere = letters.store.getState().unsent.some(({ id }) => id === letterId)
      if (isThere) await finishWithin(tab.as(() => takeUp.restore(letterId)))
    },
    /** Whoever waits for a network has one; or there is none. */
    goOnline(isOnline = true) {
      world.isOnline = isOnline
      for (const one of all.filter((one) => !one.isDead())) one.tellNetwork()
    },
  }
}
