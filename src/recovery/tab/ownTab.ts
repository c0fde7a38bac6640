/**
 * What this tab was writing before this page, and what links and answers began here that nobody wrote into.
 * Both need code that most pages never fetch; where it does not come, the message stays on this device.
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import type { BootStore } from '#access/startup.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import type { createTidying } from '#recovery/discard/removeUntouched.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { forgetTab, recallTab, rememberTab } from './tabMemory.ts'
import type { TakeUp } from '#session/recoveryApi.ts'
import type { UnsentLetters } from '#session/recoveryApi.ts'

/** Whether no link takes the place of what this tab was writing. */
export type MayComeBack = () => Promise<boolean>

type Tidying = ReturnType<typeof createTidying>

type Parts = {
  readonly desk: DeskStore
  readonly bootStore: BootStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly takeUp: TakeUp
  readonly letters: UnsentLetters
}

export function createOwnTab(parts: Parts, mayComeBack: MayComeBack = () => Promise.resolve(true)) {
  const { desk, takeUp, letters } = parts
  // Read at once: the page that is fresh until then writes over it.
  const last = recallTab()
  let tidying: Tidying | undefined
  const tidy = async () => (tidying ??= (await fetchLateParts())?.createTidying(parts))
  let coming: Promise<void> | undefined

  async function comeBack() {
    if (!last) return
    if (!(await mayComeBack())) return forgetTab(last.letterId)
    await (await fetchLateParts())?.comeBack(desk, takeUp, last)
  }

  return {
    /** Resolves when it is on the desk, or is known not to come. */
    comeBack: () => (coming ??= comeBack()),
    sweep: () => tidy().then((done) => done?.sweep()),
    toWatch: {
      onKept: rememberTab,
      onAside: () => void letters.offerAll(),
      onUntouched: (letter: PlainLetter) => tidy().then((done) => done?.drop(letter)),
    },
  }
}
