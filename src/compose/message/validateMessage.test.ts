/** All problems of a message come together, in the order of the page. */
import { expect, test } from 'vitest'
import { emptyMessage } from './message.ts'
import { validateMessage } from './validateMessage.ts'

const file = {
  id: 'f',
  name: 'a.pdf',
  contentType: 'application/pdf',
  size: 1,
  file: new Blob(['a']),
}
const good = {
  ...emptyMessage,
  to: [{ address: 'AdeleV@contoso.com' }],
  subject: 'Hello',
  body: { format: 'html', html: '<p>Hi</p>', text: 'Hi' },
} as const

test('a good message has none', () => {
  expect(validateMessage(good)).toEqual([])
})

test('an empty message lacks recipients, which blocks, and a subject, which asks', () => {
  const found = validateMessage(emptyMessage).map(({ field, severity }) => [field, severity])
  expect(found).toEqual([
    ['to', 'blocks'],
    ['subject', 'asks'],
  ])
})

test('problems come in the order of the page', () => {
  const issues = validateMessage({
    ...emptyMessage,
    to: [{ text: 'dana', fault: 'noAt' }],
    body: { format: 'html', html: '', text: 'The plan is attached.' },
    flag: { on: true, start: '2023-09-02T09:00', due: '2023-09-01T17:00', timeZone: 'UTC' },
    headers: [{ id: 'h', name: 'Subject', value: 'v' }],
  })
  const places = [...new Set(issues.map(({ field }) => field))]
  expect(places).toEqual(['to', 'subject', 'attachments', 'flag', 'headers'])
})

test('a file that failed blocks until it is retried or removed', () => {
  const message = { ...good, attachments: [file] }
  const states = { f: { state: 'failed', textKey: 'deliver.fileUnreadable' } } as const
  expect(validateMessage(message, states)).toMatchObject([{ field: 'attachments', item: 'f' }])
  expect(validateMessage({ ...good, attachments: [] }, states)).toEqual([])
})

test('a name that hides the address is said in every line, and asks', () => {
  const eve = { address: 'eve@evil.example', name: 'boss@contoso.com' }
  for (const line of ['to', 'cc', 'bcc', 'replyTo', 'mentions'] as const) {
    const { to, ...rest } = good
    const message = {
      ...rest,
      to: line === 'to' ? [eve] : to,
      ...(line !== 'to' && { [line]: [eve] }),
    }
    const [found, ...others] = validateMessage(message)
    expect(found).toEqual({
      field: line,
      item: eve.address,
      textKey: 'recipients.nameSays',
      values: eve,
      severity: 'asks',
    })
    expect(others).toEqual([])
  }
})
