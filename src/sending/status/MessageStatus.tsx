/** What is going on with the message, for the row of actions. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { DeliveryBar } from './DeliveryBar.tsx'
import { useSession } from '#session/SessionContext.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'

type Props = { files: readonly Attachment[] }

const untold = createStore(() => ({}))

export function MessageStatus({ files }: Props) {
  const delivery = useDelivery()
  const session = useSession()
  const { saving, isWaiting, takeBack, autosave } = delivery
  // What waited for the network must not go on waiting.
  const sending = { ...delivery.sending, cancel: takeBack }
  const { recovery, draft } = useStore(session)
  // Told of with each writing; a keystroke alone draws nothing.
  const isHere = useStore(recovery?.trouble ?? untold, () => recovery?.hasLocalCopy() ?? false)
  const runs = { sending, saving, autosave, files, isWaiting, isOnlyHere: isHere && !draft }
  if (delivery.isUndoable) return null
  return <DeliveryBar {...runs} onTakeBack={takeBack} />
}
