/** Problems as a list; each leads to the place where it can be mended. */
import { ChevronRight, CircleAlert, CircleHelp } from 'lucide-react'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import './IssueList.css'

type Props = { issues: readonly ValidationIssue[]; onGo: (issue: ValidationIssue) => void }

export function IssueList({ issues, onGo }: Props) {
  const t = useTranslate()
  return (
    <ul className="issue-list">
      {issues.map((issue, index) => {
        const Icon = issue.severity === 'blocks' ? CircleAlert : CircleHelp
        return (
          <li key={index}>
            <button
              type="button"
              className={`issue-list-problem issue-list-${issue.severity}`}
              onClick={() => onGo(issue)}
            >
              <Icon aria-hidden size={18} className="issue-list-icon" />
              <span className="issue-list-words">{t(issue.textKey, issue.values)}</span>
              <ChevronRight aria-hidden size={16} className="issue-list-arrow" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
