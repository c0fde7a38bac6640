/** When words promise a file. */
import { expect, test } from 'vitest'
import { bodyMentionsAttachment, validateBody } from './validateBody.ts'
import { plainCopy } from './body.ts'

test.each([
  'The offers are attached.',
  'See the attachments',
  'I attach the plan',
  'I’ll attach it',
  "We've attached both",
  'Please find enclosed the form',
  'ENCLOSED: the list',
])('“%s” promises a file', (text) => {
  expect(bodyMentionsAttachment(text)).toBe(true)
})

test.each([
  'Hello',
  'Please attach your CV', // somebody else's promise
  'There is no attachment this time',
  'Sent without any attachments',
  '> The offers are attached.',
  'See https://x.org/attachments/1',
  'See it <https://x.org/attached>',
  'Attache case',
])('“%s” does not', (text) => {
  expect(bodyMentionsAttachment(text)).toBe(false)
})

test('the subject counts too', () => {
  expect(bodyMentionsAttachment('Hi', 'Plan attached')).toBe(true)
})

test('it is asked about only when there is no file', () => {
  const body = { format: 'html', ...plainCopy('Plan attached') } as const
  expect(validateBody(body, '', 1)).toEqual([])
  expect(validateBody(body, '', 0)).toEqual([
    { field: 'attachments', textKey: 'body.attachmentMissing', severity: 'asks' },
  ])
})
