/** The things that can be done with a letter, each with the permission it needs. */
import { useCallBack } from '#deliver/useCallBack.ts'
import { useSaveDraft } from '#deliver/useSaveDraft.ts'
import { useSendMessage } from '#deliver/useSendMessage.ts'
import type { BootStore } from './boot.ts'
import { deliveryAccess, settingsOf } from './deliveryAccess.ts'
import type { DeskStore } from './desk.ts'
import { waitsOf } from './waitsOf.ts'

export function useRuns(bootStore: BootStore, desk: DeskStore) {
  const { access, quietAccess, lookAccess, draftAccess, mayLook } = deliveryAccess(bootStore, desk)
  const settings = () => settingsOf(bootStore)
  const sending = useSendMessage({ access, quietAccess, lookAccess, settings })
  const saving = useSaveDraft(access)
  const autosaving = useSaveDraft(draftAccess)
  const callingBack = useCallBack(lookAccess)

  const whenFree = waitsOf(desk, { autosaving, saving })

  /** The letter is thrown away: what was begun in the mailbox goes. */
  function cancel() {
    sending.cancel()
    saving.cancel()
    autosaving.cancel()
  }

  /** For another letter: what is under way stops where it is, what was said of the last one is forgotten. */
  function reset() {
    sending.reset()
    saving.reset()
    autosaving.reset()
    callingBack.reset()
  }

  return { sending, saving, autosaving, callingBack, whenFree, lookAccess, mayLook, cancel, reset }
}
