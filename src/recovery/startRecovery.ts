/**
 * Recovery on this device, for the page: the one object that desk, sign-in and panels ask.
 *
 * It begins when the page can already be written on. Nothing in it fails: where the device keeps
 * nothing, that is said and writing goes on.
 */
import { createStore } from 'zustand/vanilla'
import { isFile } from '#compose/attachments/attachments.ts'
import { rememberCopy } from '#graph/http/readBytes.ts'
import { createKeeper, type Keeper } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import { whenStarted, type Boot, type BootStore } from '#access/startup.ts'
import { createDiscarding } from './discard/discard.ts'
import { toPlainLetter, type Desk, type DeskStore } from '#session/composeSession.ts'
import { fetchLateParts } from './fetchLateParts.ts'
import { keepEarly } from './tab/earlyCopy.ts'
import { keptLastTime, rememberKeeping } from './keepOnDeviceSetting.ts'
import { createOwnTab, type MayComeBack } from './tab/ownTab.ts'
import { createRemovals } from './discard/removals.ts'
import type { ParkingParts } from './parkForRedirect.ts'
import type { Recovery, TakeUp, UnsentLetters } from '#session/recoveryApi.ts'
import { senderOf } from '#session/sender.ts'
import { createTabDuty } from './tab/tabOwnership.ts'
import { forgetTab } from './tab/tabMemory.ts'
import { createTakeUp } from './restoreLocalCopy.ts'
import { createUnsentLetters, mayOffer } from './unsentMessages.ts'
import { watchDesk, type DeskWatch } from './localAutosave.ts'
import { hasContent } from '#session/plainLetter.ts'

type StartRecovery = (desk: DeskStore, bootStore: BootStore, mayComeBack?: MayComeBack) => Recovery

export const startKeeping: StartRecovery = (desk, bootStore, mayComeBack) => {
  const store = createStore<{ readonly isOff: boolean }>(() => ({ isOff: false }))
  let watch: DeskWatch | undefined
  const watching = () => watch
  const keepNow = async () => watch?.keepNow()
  const owner = () => ownerOf(desk.getState(), bootStore.getState())
  const keeper = createKeeper(undefined, rememberCopy)
  const read = (id: string) => takeUp.read(id, true)
  const { locks, takeOver } = createTabDuty({ desk, keeper, keepNow, read })
  const parts = { desk, keeper, locks, watching }
  const takeUp = createTakeUp(parts)
  const letters = createUnsentLetters(desk, keeper, locks)
  const removals = createRemovals({ desk, bootStore, locks })
  const onMissing = (missing: readonly string[]) => takeUp.store.setState({ missing })
  const early = keptLastTime() === undefined ? keepEarly({ desk, locks, onMissing }) : undefined
  const tab = createOwnTab({ ...parts, bootStore, takeUp, letters }, mayComeBack)

  function begin() {
    watch ??= watchDesk({ desk, keeper, locks, owner, ...tab.toWatch })
    void keeper.reach()
    void tab.comeBack()
  }

  async function end() {
    early?.end()
    watch?.stop()
    watch = undefined
    store.setState({ isOff: true })
    await keeper.remove(desk.getState().letter.id)
    const isElsewhere = await locks.heldElsewhere()
    // Where it cannot come, the next page does it.
    await (await fetchLateParts())?.emptyDevice(keeper, isElsewhere)
  }

  async function settle() {
    const boot = await whenStarted(bootStore)
    await early?.isBack
    if (!keepsHere(boot)) return end()
    begin()
    void keeper.flush().then(() => early?.end())
    await tab.comeBack()
    await goOn(boot, desk, letters, takeUp)
    void tab.sweep()
  }

  if (keptLastTime()) begin()
  listenForLeaving(keepNow)
  return {
    ...{ store, letters, takeUp, takeOver, removals: removals.ofList },
    ...createDiscarding({ ...parts, letters, takeUp, removals }),
    ...parkLate({ desk, keeper, owner, isOff: () => store.getState().isOff }),
    ...letterOnDevice(parts),
    /** Resolves when it is known what lies on this device. */
    settled: settle(),
  }
}

/** Fetched at the first sign-in that leaves the page; where it does not come, the page is not left. */
function parkLate(parts: ParkingParts) {
  const parking = () => import('./lateParts.ts').then((part) => part.createParking(parts))
  return {
    park: async () => (await parking()).park(),
    unpark: async () => (await parking()).unpark(),
  }
}

/** As the settings say, which the next page learns from here at once. */
function keepsHere(boot: Boot): boolean {
  if (!('config' in boot)) return true
  const { keepOnDevice } = boot.config
  rememberKeeping(keepOnDevice)
  return keepOnDevice
}

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly watching: () => DeskWatch | undefined
}

/** What is known of the letter on the desk, and how it leaves the device. */
function letterOnDevice({ desk, keeper, watching }: Parts) {
  const here = () => desk.getState().letter.id
  return {
    trouble: keeper.store,
    /** Resolves when everything about the letter on the desk was written down, or could not be. */
    flush: keeper.flush,
    /** Whether closing the page now would lose nothing of the letter on the desk. */
    isSafe: () => watching() !== undefined && keeper.isSafe(here()),
    /** Whether the letter on the desk lies on this device; what was typed this moment may follow. */
    isHere: () => watching() !== undefined && keeper.isHere(...filesOnDesk(desk)),
    /** It left for good: nothing of it stays on the device. */
    finish(id: string) {
      forgetTab(id)
      return watching()?.finish(id)
    },
  }
}

function filesOnDesk(desk: DeskStore): [letterId: string, fileIds: readonly string[]] {
  const { id, message } = toPlainLetter(desk.getState())
  return [id, message.attachments.filter(isFile).map((file) => file.id)]
}

/** A letter whose sending was begun is opened by itself, so that it comes to its end; all else is offered. */
async function goOn(boot: Boot, desk: DeskStore, letters: UnsentLetters, takeUp: TakeUp) {
  await letters.refresh()
  const { unsent } = letters.store.getState()
  const offered = unsent.filter((letter) => mayOffer(letter, accountsOf(boot)))
  const begun = offered.find(({ isUnderWay, isElsewhere }) => isUnderWay && !isElsewhere)
  const isFree = !hasContent(toPlainLetter(desk.getState()))
  if (begun && isFree) await takeUp.open(begun.id)
  await letters.offerAll()
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

function ownerOf(desk: Desk, boot: Boot): Owner | undefined {
  const person = senderOf(desk, accountsOf(boot))
  return person && { id: person.id, address: person.address }
}
