/** The things that can be done with a letter, each with the permission it needs. */
import type { Account } from '#auth/auth.ts'
import { useCallBack } from '#deliver/useCallBack.ts'
import { useSaveDraft } from '#deliver/useSaveDraft.ts'
import { useSendMessage } from '#deliver/useSendMessage.ts'
import type { BootStore } from './boot.ts'
import { deliveryAccess, settingsOf } from './deliveryAccess.ts'
import type { DeskStore } from './desk.ts'

export function useRuns(bootStore: BootStore, desk: DeskStore, sender: Account | undefined) {
  const { access, quietAccess, lookAccess } = deliveryAccess(bootStore, desk, () => sender)
  const settings = () => settingsOf(bootStore)
  const sending = useSendMessage({ access, quietAccess, lookAccess, settings })
  const saving = useSaveDraft(access)
  const callingBack = useCallBack(lookAccess)

  /** For another letter: what is under way is given up, what was said of the last one forgotten. */
  function reset() {
    sending.reset()
    saving.reset()
    callingBack.reset()
  }

  return { sending, saving, callingBack, reset }
}
