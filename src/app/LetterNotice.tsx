/** The failure of the last delivery, if it failed, above the letter. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ProblemPlace } from '#compose/problem.ts'
import { DeliveryNotice } from '#deliver/DeliveryNotice.tsx'
import type { LetterDelivery } from './useDelivery.ts'

type Props = {
  delivery: LetterDelivery
  files: readonly Attachment[]
  onGo: (place: ProblemPlace) => void
}

export function LetterNotice({ delivery, files, onGo }: Props) {
  const { sending, saving, sendNow } = delivery
  const error = sending.error ?? saving.error
  if (!error) return null
  return (
    <DeliveryNotice
      intent={sending.error ? 'send' : 'save'}
      error={error}
      files={files}
      wasInDoubt={sending.wasInDoubt}
      onMissing={sending.settleDoubt}
      onSendAgain={sendNow}
      onGo={onGo}
    />
  )
}
