/** The two things that can be done with a letter, each with the permission it needs. */
import type { Account } from '#auth/auth.ts'
import { AccessRefused } from '#deliver/accessRefused.ts'
import { useSaveDraft } from '#deliver/useSaveDraft.ts'
import { useSendMessage } from '#deliver/useSendMessage.ts'
import { whenStarted, type BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'

export function useRuns(bootStore: BootStore, desk: DeskStore, sender: Account | undefined) {
  async function access(scopes: readonly string[]) {
    const now = bootStore.getState()
    // Without waiting where that is possible: a window may open only in the click itself.
    const boot = now.step === 'starting' ? await whenStarted(bootStore) : now
    if (boot.step !== 'ready') throw new AccessRefused('notSetUp')
    const permit = await boot.access.ask(sender ?? boot.auth.accounts()[0], scopes)
    desk.setState({ account: permit.account })
    return permit
  }

  const sending = useSendMessage(access)
  const saving = useSaveDraft(access)

  /** For another letter: what is under way is given up, what was said of the last one forgotten. */
  function reset() {
    sending.reset()
    saving.reset()
  }

  return { sending, saving, reset }
}
