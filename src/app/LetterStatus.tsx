/** What is going on with the letter, for the row of actions. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { DeliveryBar } from '#deliver/DeliveryBar.tsx'
import type { LetterDelivery } from './useDelivery.ts'

type Props = { delivery: LetterDelivery; files: readonly Attachment[] }

export function LetterStatus({ delivery, files }: Props) {
  const { sending, saving, isWaiting, takeBack, autosave } = delivery
  return <DeliveryBar {...{ sending, saving, autosave, files, isWaiting }} onTakeBack={takeBack} />
}
