/**
 * What is to be said before the message goes, all at once: what blocks leads to its place, what only
 * asks can be answered here. The first field or problem has the focus, so a missing subject alone is
 * typed at once, and Enter sends.
 */
import { useState } from 'react'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { MissingSubject } from './MissingSubject.tsx'
import { IssueList } from './IssueList.tsx'

type Props = {
  /** What was found when Send was pressed. */
  issues: readonly ValidationIssue[]
  /** Asked before saving, not before sending. */
  isSaving?: boolean
  subject: string
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
  now: 'checks.send',
  anyway: 'checks.sendAnyway',
} as const

const saving = {
  cannot: 'checks.cannotSave',
  likeThis: 'checks.saveLikeThis',
  now: 'checks.saveAnyway',
  anyway: 'checks.saveAnyway',
} as const

/** Answered by typing it here. */
const isMissingSubject = ({ textKey }: ValidationIssue) => textKey === 'subject.missing'

export function ChecksDialog({ issues, subject, onSubjectTyped, onGo, ...on }: Props) {
  const t = useTranslate()
  const words = on.isSaving ? saving : sending
  // The list as it was found: the subject's field stays while the subject is being typed.
  const [found] = useState(issues)
  const isBlocked = found.some(({ severity }) => severity === 'blocks')
  const asksForSubject = found.some(isMissingSubject)
  const asksForFile = found.some(
    ({ field, severity }) => field === 'attachments' && severity === 'asks',
  )
  const others = found.filter((issue) => !isMissingSubject(issue))
  const isAnswered = others.length === 0 && subject.trim() !== ''

  function actions() {
    return (
      <>
        <Button kind={isBlocked ? 'primary' : 'outline'} onClick={on.onClose}>
          {t('checks.back')}
        </Button>
        {asksForFile && (
          <Button kind="outline" onClick={on.onAttach}>
            {t('common.attachFiles')}
          </Button>
        )}
        {!isBlocked && (
          <Button kind="primary" onClick={on.onSend}>
            {t(isAnswered ? words.now : words.anyway)}
          </Button>
        )}
      </>
    )
  }

  return (
    <Dialog
      title={t(isBlocked ? words.cannot : words.likeThis)}
      actions={actions()}
      onClose={on.onClose}
    >
      {isBlocked && <IssueList issues={others} onGo={onGo} />}
      {asksForSubject && (
        <MissingSubject
          subject={subject}
          onType={onSubjectTyped}
          onEnter={isBlocked ? undefined : on.onSend}
        />
      )}
      {!isBlocked && others.length > 0 && <IssueList issues={others} onGo={onGo} />}
    </Dialog>
  )
}
