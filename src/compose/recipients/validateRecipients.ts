/** What must be mended about the recipients before the letter can be sent. */
import type { Problem } from '#compose/field/validationIssue.ts'
import { isMisleading } from './parse/hiddenAddress.ts'
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
    ...misleadingProblems('to', to),
    ...misleadingProblems('cc', cc),
    ...misleadingProblems('bcc', bcc),
  ]
}

const nobody: Problem = { at: 'to', says: 'recipients.nobody', weight: 'blocks' }

function tooMany(count: number): Problem {
  const values = { count, most: MOST_RECIPIENTS }
  return { at: 'to', says: 'recipients.tooMany', values, weight: 'blocks' }
}

/** A line of people who are only named: it needs nobody, and counts for nothing. */
export function namedProblems(at: LineName, line: RecipientLine): Problem[] {
  return [...misfitProblems(at, line), ...misleadingProblems(at, line)]
}

/** The writer may have read only the name, and meant the address it shows. */
function misleadingProblems(at: LineName, line: RecipientLine): Problem[] {
  return line.filter(isMisleading).map(({ name, address }) => ({
    at,
    item: address,
    says: 'recipients.nameHides',
    values: { name, address },
    weight: 'asks',
  }))
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
