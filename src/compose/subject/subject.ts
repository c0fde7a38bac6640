/** The subject as a property of the message: a message without one can be sent, but is asked about. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'

/** Exchange keeps no more characters of a subject (Exchange Online limits). */
export const longestSubject = 255

export function validateSubject(subject: string): ValidationIssue[] {
  if (subject.trim() === '')
    return [{ field: 'subject', textKey: 'subject.missing', severity: 'asks' }]
  if (subject.length <= longestSubject) return []
  const values = { count: subject.length, most: longestSubject }
  return [{ field: 'subject', textKey: 'subject.tooLong', values, severity: 'asks' }]
}
