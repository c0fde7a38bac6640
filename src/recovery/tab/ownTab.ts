/**
 * What this tab was writing before this page, and what links and answers began here that nobody wrote into.
 * Both need code that most pages never fetch; where it does not come, the message stays on this device.
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import type { BootStore } from '#access/startup.ts'
import { createFetched } from '#lazy/createPreload.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { forgetTab, recallTab, rememberTab } from './tabMemory.ts'
import type { TakeUp } from '#session/recoveryApi.ts'
import type { UnsentLetters } from '#session/recoveryApi.ts'

/** Whether no link takes the place of what this tab was writing. */
export type MayComeBack = () => Promise<boolean>

type Parts = {
  readonly desk: DeskStore
  readonly bootStore: BootStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly takeUp: TakeUp
  readonly letters: UnsentLetters
}

const forgo = () => undefined

export function createOwnTab(parts: Parts, mayComeBack: MayComeBack = () => Promise.resolve(true)) {
  const { desk, takeUp, letters } = parts
  // Read at once: the page that is fresh until then writes over it.
  const last = recallTab()
  const tidying = createFetched(async () =>
    (await import('#recovery/discard/removeUntouched.ts')).createTidying(parts),
  )
  let coming: Promise<void> | undefined

  async function comeBack() {
    if (!last) return
    if (!(await mayComeBack())) return forgetTab(last.letterId)
    await import('./tabReturn.ts').then((part) => part.comeBack(desk, takeUp, last), forgo)
  }

  return {
    /** Resolves when it is on the desk, or is known not to come. */
    comeBack: () => (coming ??= comeBack()),
    sweep: () => tidying.fetch().then(({ sweep }) => sweep(), forgo),
    toWatch: {
      onKept: rememberTab,
      onAside: () => void letters.offerAll(),
      onUntouched: (letter: PlainLetter) => tidying.fetch().then(({ drop }) => drop(letter), forgo),
    },
  }
}
