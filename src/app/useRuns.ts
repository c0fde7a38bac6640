/** The two things that can be done with a letter, each with the permission it needs. */
import type { Account } from '#auth/auth.ts'
import { AccessRefused } from '#deliver/accessRefused.ts'
import { useSaveDraft } from '#deliver/useSaveDraft.ts'
import { useSendMessage } from '#deliver/useSendMessage.ts'
import type { Boot } from './boot.ts'
import type { DeskStore } from './desk.ts'

export function useRuns(boot: Boot, desk: DeskStore, sender: Account | undefined) {
  async function access(scopes: readonly string[]) {
    if (boot.step !== 'ready') throw new AccessRefused('notSetUp')
    const permit = await boot.access.ask(sender, scopes)
    desk.setState({ account: permit.account })
    return permit
  }

  const sending = useSendMessage(access)
  const saving = useSaveDraft(access)

  function reset() {
    sending.reset()
    saving.reset()
  }

  return { sending, saving, reset }
}
