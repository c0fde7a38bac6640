/** What is going on with the letter, for the row of actions. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { DeliveryBar } from './DeliveryBar.tsx'
import type { DeskStore } from '#session/composeSession.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

type Props = { desk: DeskStore; delivery: LetterDelivery; files: readonly Attachment[] }

const untold = createStore(() => ({}))

export function LetterStatus({ desk, delivery, files }: Props) {
  const { saving, isWaiting, takeBack, autosave } = delivery
  // What waited for the network must not go on waiting.
  const sending = { ...delivery.sending, cancel: takeBack }
  const { keeping, draft, delivery: record } = useStore(desk)
  // Told of with each writing; a keystroke alone draws nothing.
  const isHere = useStore(keeping?.trouble ?? untold, () => keeping?.isHere() ?? false)
  const runs = { sending, saving, autosave, files, isWaiting, isOnlyHere: isHere && !draft }
  const sendAt = record && 'intent' in record ? record.intent.sendAt : undefined
  return <DeliveryBar {...runs} sendAt={sendAt} onTakeBack={takeBack} />
}
