/** The things that can be done with a letter, each with the permission it needs. */
import { useCallBack } from '#sending/tasks/useCancelScheduled.ts'
import { useSaveDraft } from '#sending/tasks/useSaveDraft.ts'
import { useSendMessage } from '#sending/tasks/useSendMessage.ts'
import type { BootStore } from '#access/startup.ts'
import { deliveryAccess, settingsOf } from './deliveryAccess.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { waitsOf } from './pendingSaves.ts'

export function useRuns(bootStore: BootStore, desk: DeskStore) {
  const { access, quietAccess, lookAccess, draftAccess, mayLook } = deliveryAccess(bootStore, desk)
  const settings = () => settingsOf(bootStore)
  const sending = useSendMessage({ access, quietAccess, lookAccess, settings })
  const saving = useSaveDraft(access, draftAccess)
  const autosaving = useSaveDraft(draftAccess, draftAccess)
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
