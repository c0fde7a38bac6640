/** Which findings need no dialog. Pure. */
import type { IssueField, ValidationIssue } from '#compose/field/validationIssue.ts'

const people: readonly IssueField[] = ['to', 'cc', 'bcc', 'replyTo', 'sender']

/** Answered by typing it. */
export const isMissingSubject = ({ textKey }: ValidationIssue) => textKey === 'subject.missing'

/** One thing to consider, and nobody gets the message who should not. */
export function smallWarning(issues: readonly ValidationIssue[]): ValidationIssue | undefined {
  const [issue, ...others] = issues
  const isSmall = issue?.severity === 'asks' && others.length === 0 && !people.includes(issue.field)
  return isSmall ? issue : undefined
}
