/** The checks before sending: shows what was found, and leads to where it can be mended. */
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

const ChecksDialog = lazyComponent(
  async () => (await import('#compose/checks/ChecksDialog.tsx')).ChecksDialog,
  'soon',
)

type Props = {
  store: MessageStore
  delivery: MessageDelivery
  onGo: (place: IssueField) => void
}

export function Checks({ store, delivery, onGo }: Props) {
  const subject = useStore(store, ({ message }) => message.subject)
  const { preSend, dismissIssues } = delivery
  const { issues, isSaving = false } = preSend
  if (issues.length === 0) return null

  function go(place: IssueField) {
    dismissIssues()
    onGo(place)
  }

  return (
    <ChecksDialog
      {...{ issues, isSaving }}
      subject={subject}
      onSubjectTyped={(typed) => store.getState().edit({ type: 'subjectTyped', subject: typed })}
      onGo={({ field }) => go(field)}
      onAttach={() => go('attachments')}
      onSend={delivery.proceed}
      onClose={dismissIssues}
    />
  )
}
