/**
 * Recovery on this device, for the page: the one object that session, sign-in and panels ask.
 *
 * It begins when the page can already be written on. Nothing in it fails: where the device keeps
 * nothing, that is said and writing goes on.
 */
import { createStore } from 'zustand/vanilla'
import { isFile } from '#compose/attachments/attachments.ts'
import { rememberCopy } from '#graph/http/readBytes.ts'
import { createLocalCopies, type LocalCopies } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import { whenStarted, type Boot, type BootStore } from '#access/startup.ts'
import { createDiscard } from './discard/discard.ts'
import { snapshotOf, type ComposeSession, type SessionStore } from '#session/composeSession.ts'
import { fetchLateParts } from './fetchLateParts.ts'
import { saveEarly } from './tab/earlyCopy.ts'
import { keptLastTime, rememberKeepOnDevice } from './keepOnDeviceSetting.ts'
import { createOwnTab, type MayComeBack } from './tab/ownTab.ts'
import { createRemovals } from './discard/removals.ts'
import type { ParkDeps } from './parkForRedirect.ts'
import type { Recovery, Restore, UnsentMessages } from '#session/recoveryApi.ts'
import { senderOf } from '#session/sender.ts'
import { createTabOwnership } from './tab/tabOwnership.ts'
import { forgetTab } from './tab/tabMemory.ts'
import { createRestore } from './restoreLocalCopy.ts'
import { mayShowTo } from './unsent/mayShowTo.ts'
import { createUnsentMessages } from './unsent/unsentMessages.ts'
import { startLocalAutosave, type LocalAutosave } from './localAutosave.ts'
import { hasContent } from '#session/messageSnapshot.ts'

type StartRecovery = (
  session: SessionStore,
  bootStore: BootStore,
  mayComeBack?: MayComeBack,
) => Recovery

export const startRecovery: StartRecovery = (session, bootStore, mayComeBack) => {
  const store = createStore<{ readonly isOff: boolean }>(() => ({ isOff: false }))
  let autosave: LocalAutosave | undefined
  const runningAutosave = () => autosave
  const saveNow = async () => autosave?.saveNow()
  const owner = () => ownerOf(session.getState(), bootStore.getState())
  const copies = createLocalCopies(undefined, rememberCopy)
  const read = (id: string) => restore.read(id, true)
  const { locks, takeOver } = createTabOwnership({ session, copies, saveNow, read })
  const deps = { session, copies, locks, runningAutosave }
  const restore = createRestore(deps)
  const unsentMessages = createUnsentMessages(session, copies, locks)
  const removals = createRemovals({ session, bootStore, locks })
  const onMissing = restore.store.setState
  const early = keptLastTime() === undefined ? saveEarly({ session, locks, onMissing }) : undefined
  const tab = createOwnTab({ ...deps, bootStore, restore, unsentMessages }, mayComeBack)

  function begin() {
    autosave ??= startLocalAutosave({ session, copies, locks, owner, ...tab.onAutosave })
    void copies.connect()
    void tab.comeBack()
  }

  async function end() {
    early?.end()
    autosave?.stop()
    autosave = undefined
    store.setState({ isOff: true })
    await copies.remove(session.getState().current.id)
    const isInOtherTab = await locks.ownedElsewhere()
    // Where it cannot come, the next page does it.
    await (await fetchLateParts())?.emptyDevice(copies, isInOtherTab)
  }

  async function settle() {
    const boot = await whenStarted(bootStore)
    await early?.isBack
    if (!isOnHere(boot)) return end()
    begin()
    void copies.flush().then(() => early?.end())
    await tab.comeBack()
    await goOn(boot, session, unsentMessages, restore)
    void tab.sweep()
  }

  if (keptLastTime()) begin()
  listenForLeaving(saveNow)
  return {
    ...{ store, unsentMessages, restore, takeOver, removals: removals.ofList },
    ...createDiscard({ ...deps, unsentMessages, restore, removals }),
    ...parkLate({ session, copies, owner, isOff: () => store.getState().isOff }),
    ...messageOnDevice(deps),
    /** Resolves when it is known what lies on this device. */
    settled: settle(),
  }
}

/** Fetched at the first sign-in that leaves the page; where it does not come, the page is not left. */
function parkLate(deps: ParkDeps) {
  const loadParking = () =>
    import('./lateParts.ts').then((part) => part.createRedirectParking(deps))
  return {
    park: async () => (await loadParking()).park(),
    unpark: async () => (await loadParking()).unpark(),
  }
}

/** As the settings say, which the next page learns from here at once. */
function isOnHere(boot: Boot): boolean {
  if (!('config' in boot)) return true
  const { keepOnDevice } = boot.config
  rememberKeepOnDevice(keepOnDevice)
  return keepOnDevice
}

type Deps = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly runningAutosave: () => LocalAutosave | undefined
}

/** What is known of the open message, and how it leaves the device. */
function messageOnDevice({ session, copies, runningAutosave }: Deps) {
  const here = () => session.getState().current.id
  return {
    trouble: copies.store,
    /** Resolves when everything about the open message was written down, or could not be. */
    flush: copies.flush,
    isSafe: (id = here()) => runningAutosave() !== undefined && copies.isSafe(id),
    /** Whether the open message lies on this device; what was typed this moment may follow. */
    hasLocalCopy: () =>
      runningAutosave() !== undefined && copies.hasLocalCopy(...filesInSession(session)),
    /** It left for good: nothing of it stays on the device. */
    finish(id: string) {
      forgetTab(id)
      return runningAutosave()?.finish(id)
    },
  }
}

function filesInSession(session: SessionStore): [letterId: string, fileIds: readonly string[]] {
  const { id, message } = snapshotOf(session.getState())
  return [id, message.attachments.filter(isFile).map((file) => file.id)]
}

/** A message whose sending was begun is opened by itself, so that it comes to its end; all else is offered. */
async function goOn(
  boot: Boot,
  session: SessionStore,
  unsentMessages: UnsentMessages,
  restore: Restore,
) {
  await unsentMessages.refresh()
  const { unsent } = unsentMessages.store.getState()
  const offered = unsent.filter((summary) => mayShowTo(summary, accountsOf(boot)))
  const begun = offered.find(({ isUnderWay, isInOtherTab }) => isUnderWay && !isInOtherTab)
  const isFree = !hasContent(snapshotOf(session.getState()))
  if (begun && isFree) await restore.open(begun.id)
  await unsentMessages.offerAll()
}

/** The last moments in which something can be written; on a phone there may be no other. */
function listenForLeaving(saveNow: () => Promise<void>) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow()
  })
  // WebKit carries out nothing that is begun in `pagehide`.
  for (const name of ['beforeunload', 'pagehide'])
    window.addEventListener(name, () => void saveNow())
}

function accountsOf(boot: Boot) {
  return boot.step === 'ready' ? boot.auth.accounts() : []
}

function ownerOf(session: ComposeSession, boot: Boot): Owner | undefined {
  const person = senderOf(session, accountsOf(boot))
  return person && { id: person.id, address: person.address }
}
