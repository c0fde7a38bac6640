/**
 * One thing to consider before the message goes, said above Send. What fixes it has the focus: the subject's
 * own field, or a button here. It is over with the next edit.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { isPromisedFile } from './IssueList.tsx'
import { isMissingSubject } from './smallWarning.ts'

type Props = {
  issue: ValidationIssue
  isSaving: boolean
  /** Leads to its field; the bar stays. */
  onShow: (issue: ValidationIssue) => void
  /** Leads to its field. */
  onGo: (issue: ValidationIssue) => void
  onAttach: () => void
  onSend: () => void
}

export function CheckBar({ issue, isSaving, ...on }: Props) {
  const t = useTranslate()
  const first = useRef<HTMLButtonElement>(null)
  const isSubject = isMissingSubject(issue)
  const isFile = isPromisedFile(issue)
  const take = useEffectEvent(() => {
    if (isSubject) on.onShow(issue)
    else first.current?.focus()
  })
  useEffect(() => take(), [issue])
  const words = isSubject ? t('checks.noSubject') : t(issue.textKey, issue.values)
  const actions = (
    <>
      {!isSubject && (
        <Button
          ref={first}
          kind="primary"
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={() => (isFile ? on.onAttach() : on.onGo(issue))}
        >
          {t(isFile ? 'common.attachFiles' : 'checks.back')}
        </Button>
      )}
      <Button kind="outline" onClick={on.onSend}>
        {t(isSaving ? 'checks.saveAnyway' : 'checks.sendAnyway')}
      </Button>
    </>
  )
  return <Banner tone="warning" title={words} actions={actions} />
}
