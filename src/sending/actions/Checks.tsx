/** The checks before sending: shows what was found, and leads to where it can be mended. */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

const PreSendChecks = lazyComponent(
  async () => (await import('#compose/checks/PreSendChecks.tsx')).PreSendChecks,
  'soon',
)

type Props = {
  store: MessageStore
  delivery: MessageDelivery
  onGo: (place: IssueField) => void
  /** Attaches files in a click. */
  onAttach: () => void
}

export function Checks({ store, delivery, onGo, onAttach }: Props) {
  const { preSend, dismissIssues } = delivery
  const { issues, isSaving = false } = preSend
  if (issues.length === 0) return null

  return (
    <PreSendChecks
      {...{ issues, isSaving, store }}
      onShow={({ field }) => onGo(field)}
      onGo={({ field }) => {
        dismissIssues()
        onGo(field)
      }}
      onAttach={() => {
        dismissIssues()
        onGo('attachments')
        onAttach()
      }}
      onSend={delivery.proceed}
      onClose={dismissIssues}
    />
  )
}
