/**
 * What is to be said before the message goes, all at once: first what blocks, then what to consider, which
 * can be answered here. The first field or problem has the focus. The strong button is the safe one, until
 * there is nothing left to consider.
 */
import { useState } from 'react'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { MissingSubject } from './MissingSubject.tsx'
import { IssueList } from './IssueList.tsx'
import { isMissingSubject } from './smallWarning.ts'

type Props = {
  /** What was found when Send was pressed. */
  issues: readonly ValidationIssue[]
  /** Asked before saving, not before sending. */
  isSaving?: boolean
  message: ComposedMessage
  onSubjectTyped: (subject: string) => void
  /** The reader wants to mend this one: the dialog closes and its place takes the focus. */
  onGo: (issue: ValidationIssue) => void
  onAttach: () => void
  onSend: () => void
  onClose: () => void
}

const sending = {
  cannot: 'checks.cannotSend',
  likeThis: 'checks.sendLikeThis',
  now: 'compose.send',
  anyway: 'checks.sendAnyway',
} as const

const saving = {
  cannot: 'checks.cannotSave',
  likeThis: 'checks.saveLikeThis',
  now: 'checks.saveAnyway',
  anyway: 'checks.saveAnyway',
} as const

export function ChecksDialog({ issues, message, onSubjectTyped, onGo, ...on }: Props) {
  const t = useTranslate()
  const { subject } = message
  const words = on.isSaving ? saving : sending
  // The list as it was found: the subject's field stays while the subject is being typed.
  const [found] = useState(issues)
  const isBlocked = found.some(({ severity }) => severity === 'blocks')
  const asksForSubject = found.some(isMissingSubject)
  const others = found.filter((issue) => !isMissingSubject(issue))
  const blocking = others.filter(({ severity }) => severity === 'blocks')
  const asking = others.filter(({ severity }) => severity === 'asks')
  const isAnswered = others.length === 0 && subject.trim() !== ''
  const list = { message, onGo, onAttach: on.onAttach }

  function actions() {
    return (
      <>
        {!isBlocked && (
          <Button kind={isAnswered ? 'primary' : 'outline'} onClick={on.onSend}>
            {t(isAnswered ? words.now : words.anyway)}
          </Button>
        )}
        <Button kind={isAnswered ? 'outline' : 'primary'} onClick={on.onClose}>
          {t('checks.back')}
        </Button>
      </>
    )
  }

  return (
    <Dialog
      title={t(isBlocked ? words.cannot : words.likeThis)}
      actions={actions()}
      onClose={on.onClose}
    >
      {blocking.length > 0 && <IssueList issues={blocking} {...list} />}
      {asksForSubject && (
        <MissingSubject
          subject={subject}
          onType={onSubjectTyped}
          onEnter={isBlocked ? undefined : on.onSend}
        />
      )}
      {asking.length > 0 && <IssueList issues={asking} {...list} />}
    </Dialog>
  )
}
