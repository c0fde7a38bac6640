/** The last way to save a message: whole, and whatever is wrong with it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMessage } from '#testing/arbitraryMessage.ts'
import { messageAsText } from './messageAsText.ts'
import { emptyMessage } from './message.ts'

test('who gets it, its subject and its text', () => {
  const message = {
    ...emptyMessage,
    to: [{ address: 'ada@x.org', name: 'Ada' }, { address: 'bob@x.org' }],
    cc: [{ text: 'nobody', fault: 'noAt' as const }],
    subject: 'Plan',
    body: { format: 'html', html: '<p>Hi</p><p>you</p>', text: 'Hi\nyou' } as const,
  }
  expect(messageAsText(message)).toBe(
    'To: Ada <ada@x.org>, bob@x.org\nCc: nobody\nSubject: Plan\n\nHi\nyou',
  )
  expect(messageAsText(emptyMessage)).toBe('')
})

test('every message has its text in it', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const text = messageAsText(message)
      expect(text).toContain(message.body.text)
      expect(text).toContain(message.subject)
    }),
  )
})

test('it never fails', () => {
  fc.assert(fc.property(fc.anything(), (any) => typeof messageAsText(any as never) === 'string'))
  const slices = fc.record({ to: fc.anything(), subject: fc.anything(), body: fc.anything() })
  fc.assert(fc.property(slices, (any) => typeof messageAsText(any as never) === 'string'))
})
