/** What must be mended about the recipients before the message can be sent. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { mostRecipients } from './advice/recipientAdvice.ts'
import { cautionsOf } from './cautions.ts'
import {
  isInvalidEntry,
  isRecipient,
  type RecipientFieldName,
  type RecipientList,
} from './recipients.ts'

export function validateRecipients(
  to: RecipientList,
  cc: RecipientList,
  bcc: RecipientList,
): ValidationIssue[] {
  const all = [...to, ...cc, ...bcc]
  const count = all.filter(isRecipient).length
  return [
    ...(all.length === 0 ? [nobody] : []),
    ...validateEntries('to', to),
    ...validateEntries('cc', cc),
    ...validateEntries('bcc', bcc),
    ...(count > mostRecipients ? [tooMany(count)] : []),
    ...validateCautions('to', to),
    ...validateCautions('cc', cc),
    ...validateCautions('bcc', bcc),
  ]
}

const nobody: ValidationIssue = { field: 'to', textKey: 'recipients.nobody', severity: 'blocks' }

function tooMany(count: number): ValidationIssue {
  const values = { count, most: mostRecipients }
  return { field: 'to', textKey: 'recipients.tooMany', values, severity: 'blocks' }
}

/** A line of people who are only named: it needs nobody, and counts for nothing. */
export function validateNamed(at: RecipientFieldName, list: RecipientList): ValidationIssue[] {
  return [...validateEntries(at, list), ...validateCautions(at, list)]
}

/** The writer may have read only the name or the shape of the domain, and meant the address it shows. */
function validateCautions(at: RecipientFieldName, list: RecipientList): ValidationIssue[] {
  return list.filter(isRecipient).flatMap((recipient) =>
    cautionsOf(recipient).map(({ textKey, values }) => {
      const item = recipient.address
      return { field: at, item, textKey, values, severity: 'asks' as const }
    }),
  )
}

function validateEntries(at: RecipientFieldName, list: RecipientList): ValidationIssue[] {
  return list.filter(isInvalidEntry).map(({ text, fault }) => ({
    field: at,
    item: text,
    textKey: `recipients.${fault}`,
    values: { text },
    severity: 'blocks',
  }))
}
