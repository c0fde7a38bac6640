/** The checks before sending: shows what was found, and leads to where it can be mended. */
import { useStore } from 'zustand'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { LetterStore } from '#compose/message/messageStore.ts'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

const ChecksDialog = lazyPart(
  async () => (await import('#compose/checks/ChecksDialog.tsx')).ChecksDialog,
  'soon',
)

type Props = {
  store: LetterStore
  delivery: LetterDelivery
  onGo: (place: ProblemPlace) => void
}

export function Checks({ store, delivery, onGo }: Props) {
  const subject = useStore(store, ({ message }) => message.subject)
  const { asked, dismissProblems } = delivery
  const { problems, isSaving = false } = asked
  if (problems.length === 0) return null

  function go(place: ProblemPlace) {
    dismissProblems()
    onGo(place)
  }

  return (
    <ChecksDialog
      {...{ problems, isSaving }}
      subject={subject}
      onSubjectTyped={(typed) => store.getState().edit({ type: 'subjectTyped', subject: typed })}
      onGo={({ at }) => go(at)}
      onAttach={() => go('attachments')}
      onSend={delivery.goAhead}
      onClose={dismissProblems}
    />
  )
}
