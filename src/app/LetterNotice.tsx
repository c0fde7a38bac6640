/**
 * The failure of the last delivery, if it failed, above the letter. What failed by a file that is no
 * longer in the letter is mended.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ProblemPlace } from '#compose/problem.ts'
import { DeliveryNotice } from '#deliver/DeliveryNotice.tsx'
import { explainFailure } from '#deliver/explainFailure.ts'
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
  const intent = sending.error ? 'send' : 'save'
  const { item } = explainFailure(error, intent)
  if (item && !files.some(({ id }) => id === item)) return null
  return (
    <DeliveryNotice
      intent={intent}
      error={error}
      files={files}
      wasInDoubt={sending.wasInDoubt}
      onMissing={sending.settleDoubt}
      onSendAgain={sendNow}
      onGo={onGo}
    />
  )
}
