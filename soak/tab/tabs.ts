/** For the soak test: the tabs of one device, one of them in front; when it dies another is opened. */
import { snapshotOf } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { Ledger } from '#soak/judge/ledger.ts'
import { openTab, type Tab } from './tab.ts'
import type { World } from '#soak/types.ts'

/** Milliseconds. */
const startsWithin = 10_000

export const messageOf = ({ session }: Tab): MessageSnapshot => snapshotOf(session.getState())

export async function openTabs(world: World, { follow, invariants }: Ledger) {
  const all: Tab[] = []
  let lastDeath: { readonly letterId: string; readonly at: number } | undefined
  let tab = await open()

  async function open(): Promise<Tab> {
    const opened = openTab(world, invariants.hear, (dead) => {
      if (dead === tab) lastDeath = { letterId: messageOf(dead).id, at: world.clock.now() }
    })
    all.push(opened)
    opened.as(() => follow(opened))
    let isSettled = false
    void opened.recovery.settled.then(() => (isSettled = true))
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
    async restore(messageId: string): Promise<void> {
      if (messageOf(tab).id === messageId) return
      const { unsentMessages, restore } = tab.recovery
      const isThere = unsentMessages.store.getState().unsent.some(({ id }) => id === messageId)
      if (isThere) await finishWithin(tab.as(() => restore.restore(messageId)))
    },
    /** Whoever waits for a network has one; or there is none. */
    goOnline(isOnline = true) {
      world.isOnline = isOnline
      for (const one of all.filter((one) => !one.isDead())) one.tellNetwork()
    },
  }
}
