/**
 * What this tab was writing before this page, and what links and answers began here that nobody wrote into.
 * Both need code that most pages never fetch; where it does not come, the message stays on this device.
 */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import type { BootStore } from '#access/startup.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import type { createTidying } from '#recovery/discard/removeUntouched.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { forgetTab, recallTab, rememberTab } from './tabMemory.ts'
import type { Restore } from '#session/recoveryApi.ts'
import type { UnsentMessages } from '#session/recoveryApi.ts'

/** Whether no link takes the place of what this tab was writing. */
export type MayComeBack = () => Promise<boolean>

type Tidying = ReturnType<typeof createTidying>

type Deps = {
  readonly session: SessionStore
  readonly bootStore: BootStore
  readonly copies: LocalCopies
  readonly locks: MessageLocks
  readonly restore: Restore
  readonly unsentMessages: UnsentMessages
}

export function createOwnTab(deps: Deps, mayComeBack: MayComeBack = () => Promise.resolve(true)) {
  const { session, restore, unsentMessages } = deps
  // Read at once: the page that is fresh until then writes over it.
  const last = recallTab()
  let tidying: Tidying | undefined
  const tidy = async () => (tidying ??= (await fetchLateParts())?.createTidying(deps))
  let coming: Promise<void> | undefined

  async function comeBack() {
    if (!last) return
    if (!(await mayComeBack())) return forgetTab(last.letterId)
    await (await fetchLateParts())?.comeBack(session, restore, last)
  }

  return {
    /** Resolves when it is in the session, or is known not to come. */
    comeBack: () => (coming ??= comeBack()),
    sweep: () => tidy().then((done) => done?.sweep()),
    onAutosave: {
      onStored: rememberTab,
      onLeft: forgetTab,
      onHint: () => void unsentMessages.offerAll(),
      onUntouched: (snapshot: MessageSnapshot) => tidy().then((done) => done?.drop(snapshot)),
    },
  }
}
