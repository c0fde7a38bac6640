/**
 * What is to be said before the letter goes, all at once: what blocks leads to its place, what only
 * asks can be answered here. The first field or problem has the focus, so a missing subject alone is
 * typed at once, and Enter sends.
 */
import { useState } from 'react'
import type { Problem } from '#compose/field/validationIssue.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { MissingSubject } from './MissingSubject.tsx'
import { ProblemList } from './ProblemList.tsx'

type Props = {
  /** What was found when Send was pressed. */
  problems: readonly Problem[]
  /** Asked before saving, not before sending. */
  isSaving?: boolean
  subject: string
  onSubjectTyped: (subject: string) => void
  /** The reader wants to mend this one: the dialog closes and its place takes the focus. */
  onGo: (problem: Problem) => void
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
const isMissingSubject = ({ says }: Problem) => says === 'subject.missing'

export function ChecksDialog({ problems, subject, onSubjectTyped, onGo, ...on }: Props) {
  const say = useWords()
  const words = on.isSaving ? saving : sending
  // The list as it was found: the subject's field stays while the subject is being typed.
  const [found] = useState(problems)
  const isBlocked = found.some(({ weight }) => weight === 'blocks')
  const asksForSubject = found.some(isMissingSubject)
  const asksForFile = found.some(({ at, weight }) => at === 'attachments' && weight === 'asks')
  const others = found.filter((problem) => !isMissingSubject(problem))
  const isAnswered = others.length === 0 && subject.trim() !== ''

  function actions() {
    return (
      <>
        <Button kind={isBlocked ? 'primary' : 'outline'} onClick={on.onClose}>
          {say('checks.back')}
        </Button>
        {asksForFile && (
          <Button kind="outline" onClick={on.onAttach}>
            {say('common.attachFiles')}
          </Button>
        )}
        {!isBlocked && (
          <Button kind="primary" onClick={on.onSend}>
            {say(isAnswered ? words.now : words.anyway)}
          </Button>
        )}
      </>
    )
  }

  return (
    <Dialog
      title={say(isBlocked ? words.cannot : words.likeThis)}
      actions={actions()}
      onClose={on.onClose}
    >
      {isBlocked && <ProblemList problems={others} onGo={onGo} />}
      {asksForSubject && (
        <MissingSubject
          subject={subject}
          onType={onSubjectTyped}
          onEnter={isBlocked ? undefined : on.onSend}
        />
      )}
      {!isBlocked && others.length > 0 && <ProblemList problems={others} onGo={onGo} />}
    </Dialog>
  )
}
