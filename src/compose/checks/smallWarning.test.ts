import { expect, test } from 'vitest'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { smallWarning } from './smallWarning.ts'

const subject: ValidationIssue = { field: 'subject', textKey: 'subject.missing', severity: 'asks' }
const file: ValidationIssue = {
  ...{ field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' },
} as const
const hides: ValidationIssue = { field: 'to', textKey: 'recipients.nameSays', severity: 'asks' }
const nobody: ValidationIssue = { field: 'to', textKey: 'recipients.nobody', severity: 'blocks' }

test.each([
  ['no subject', [subject], subject],
  ['a promised file', [file], file],
  ['two things', [subject, file], undefined],
  ['a name that hides an address', [hides], undefined],
  ['what blocks', [nobody], undefined],
  ['nothing', [], undefined],
])('%s', (_, issues, small) => {
  expect(smallWarning(issues)).toBe(small)
})
