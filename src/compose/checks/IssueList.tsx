/** Problems as a list, each leading to the place where it can be fixed; a promised file is attached from here. */
import { CircleAlert, CircleHelp, ChevronRight, Paperclip } from 'lucide-react'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { Button } from '#ui/Button.tsx'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isolate } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { issuePlace } from './issuePlace.ts'
import './IssueList.css'

type Props = {
  issues: readonly ValidationIssue[]
  message: ComposedMessage
  onGo: (issue: ValidationIssue) => void
  onAttach: () => void
}

export function IssueList({ issues, message, onGo, onAttach }: Props) {
  const t = useTranslate()
  function wordsOf(found: ValidationIssue) {
    const issue = t(found.textKey, found.values)
    const at = issuePlace(found, message)
    if (!at) return issue
    const place = t(at.place)
    const { name } = at
    return name
      ? t('checks.atItem', { place, name: isolate(name), issue })
      : t('checks.at', { place, issue })
  }
  return (
    <ul className="issue-list">
      {issues.map((issue, index) => (
        <li key={index} className={`issue-list-row issue-list-${issue.severity}`}>
          <button type="button" className="issue-list-problem" onClick={() => onGo(issue)}>
            <IssueIcon issue={issue} />
            <span className="issue-list-words">{wordsOf(issue)}</span>
            {!isPromisedFile(issue) && (
              <ChevronRight aria-hidden size={16} className="issue-list-arrow" />
            )}
          </button>
          {isPromisedFile(issue) && (
            <Button kind="outline" aria-label={t('common.attachFiles')} onClick={onAttach}>
              {t('common.attach')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function IssueIcon({ issue }: { issue: ValidationIssue }) {
  const warning = isPromisedFile(issue) ? Paperclip : CircleHelp
  const Icon = issue.severity === 'blocks' ? CircleAlert : warning
  return <Icon aria-hidden size={18} className="issue-list-icon" />
}

export function isPromisedFile({ field, severity }: ValidationIssue): boolean {
  return field === 'attachments' && severity === 'asks'
}
