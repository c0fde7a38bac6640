/** The subject as a property of the letter: a letter without one can be sent, but is asked about. */
import type { Problem } from '#compose/field/validationIssue.ts'

/** Exchange keeps no more characters of a subject (Exchange Online limits). */
export const longestSubject = 255

export function subjectProblems(subject: string): Problem[] {
  if (subject.trim() === '') return [{ at: 'subject', says: 'subject.missing', weight: 'asks' }]
  if (subject.length <= longestSubject) return []
  const values = { count: subject.length, most: longestSubject }
  return [{ at: 'subject', says: 'subject.tooLong', values, weight: 'asks' }]
}
