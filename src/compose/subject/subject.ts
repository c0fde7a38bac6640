/** The subject as a property of the letter: a letter without one can be sent, but is asked about. */
import type { Problem } from '#compose/problem.ts'

export function subjectProblems(subject: string): Problem[] {
  return subject.trim() === '' ? [{ at: 'subject', says: 'subject.missing', weight: 'asks' }] : []
}
