/** What must be mended about the recipients before the letter can be sent. */
import type { Problem } from '#compose/problem.ts'
import { isMisfit, isRecipient, type LineName, type RecipientLine } from './recipients.ts'

/** Graph: message resource. To, Cc and Bcc together. */
const MOST_RECIPIENTS = 500

export function recipientProblems(
  to: RecipientLine,
  cc: RecipientLine,
  bcc: RecipientLine,
): Problem[] {
  const all = [...to, ...cc, ...bcc]
  const count = all.filter(isRecipient).length
  return [
    ...(all.length === 0 ? [nobody] : []),
    ...misfitProblems('to', to),
    ...misfitProblems('cc', cc),
    ...misfitProblems('bcc', bcc),
    ...(count > MOST_RECIPIENTS ? [tooMany(count)] : []),
  ]
}

const nobody: Problem = { at: 'to', says: 'recipients.nobody', weight: 'blocks' }

function tooMany(count: number): Problem {
  const values = { count, most: MOST_RECIPIENTS }
  return { at: 'to', says: 'recipients.tooMany', values, weight: 'blocks' }
}

/** A line of people who are only named: it needs nobody, and counts for nothing. */
export function namedProblems(at: LineName, line: RecipientLine): Problem[] {
  return misfitProblems(at, line)
}

function misfitProblems(at: LineName, line: RecipientLine): Problem[] {
  return line.filter(isMisfit).map(({ text, fault }) => ({
    at,
    item: text,
    says: `recipients.${fault}`,
    values: { text },
    weight: 'blocks',
  }))
}
