/**
 * Keeping on this device, for the page: the one object that desk, sign-in and panels ask.
 *
 * It begins when the page can already be written on. Nothing in it fails: where the device keeps
 * nothing, that is said and writing goes on.
 */
import { createStore } from 'zustand/vanilla'
import { createKeeper } from '#keep/createKeeper.ts'
import { openDevice } from '#keep/device.ts'
import type { Owner } from '#keep/keptLetter.ts'
import { whenStarted, type Boot, type BootStore } from './boot.ts'
import { createDiscarding } from './discarding.ts'
import type { Desk, DeskStore } from './desk.ts'
import { keptLastTime, rememberKeeping } from './keepSetting.ts'
import { createParking, emptyDevice } from './parking.ts'
import { createTabDuty } from './tabDuty.ts'
import { createUnsentLetters, mayOffer } from './unsentLetters.ts'
import { watchDesk, type DeskWatch } from './watchDesk.ts'

export type Keeping = ReturnType<typeof startKeeping>

export function startKeeping(desk: DeskStore, bootStore: BootStore) {
  const store = createStore<{ readonly isOff: boolean }>(() => ({ isOff: false }))
  const isOff = () => store.getState().isOff
  let watch: DeskWatch | undefined
  const watching = () => watch
  const keepNow = async () => watch?.keepNow()
  const owner = () => ownerOf(desk.getState(), bootStore.getState())
  const keeper = createKeeper(() => openDevice(() => keeper.closed()))
  const { locks, takeOver } = createTabDuty({
    ...{ desk, keeper, keepNow },
    read: (id) => letters.read(id),
  })
  const letters = createUnsentLetters({ desk, keeper, locks, watching })
  const discarding = createDiscarding({ desk, keeper, locks, letters, watching })
  const onAside = () => void letters.refresh().then(() => letters.offer(true))

  function begin() {
    watch ??= watchDesk({ desk, keeper, locks, owner, onAside })
    void keeper.reach()
  }

  async function end() {
    watch?.stop()
    watch = undefined
    store.setState({ isOff: true })
    await keeper.remove(desk.getState().letter.id)
    await emptyDevice(keeper, await locks.heldElsewhere())
  }

  async function settle() {
    const boot = await whenStarted(bootStore)
    const keeps = 'config' in boot ? boot.config.keepOnDevice : true
    if ('config' in boot) rememberKeeping(keeps)
    if (!keeps) return end()
    begin()
    await letters.refresh()
    const offered = letters.store
      .getState()
      .unsent.filter((letter) => mayOffer(letter, accountsOf(boot)))
    const begun = offered.find(({ isUnderWay, isElsewhere }) => isUnderWay && !isElsewhere)
    if (begun && letters.isDeskFree()) await letters.open(begun.id).then(letters.refresh)
    letters.offer(true)
  }

  if (keptLastTime()) begin()
  listenForLeaving(keepNow)
  return {
    ...{ store, locks, letters, takeOver },
    ...discarding,
    ...createParking({ desk, keeper, owner, isOff }),
    trouble: keeper.store,
    /** Resolves when everything about the letter on the desk was written down, or could not be. */
    flush: keeper.flush,
    /** Whether closing the page now would lose nothing of the letter on the desk. */
    isSafe: () => watch !== undefined && keeper.isSafe(desk.getState().letter.id),
    /** It left the desk for good: nothing of it stays on the device. */
    finish: (id: string) => watch?.finish(id),
    /** Resolves when the letters of this device are known. */
    settled: settle(),
  }
}

/** The last moments in which something can be written; on a phone there may be no other. */
function listenForLeaving(keepNow: () => Promise<void>) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keepNow()
  })
  window.addEventListener('pagehide', () => void keepNow())
}

function accountsOf(boot: Boot) {
  return boot.step === 'ready' ? boot.auth.accounts() : []
}

function ownerOf({ account, draft }: Desk, boot: Boot): Owner | undefined {
  const accounts = accountsOf(boot)
  const known = accounts.find(({ id }) => id === (draft?.accountId ?? account?.id))
  const person = known ?? account ?? accounts[0]
  return person && { id: person.id, address: person.address }
}
