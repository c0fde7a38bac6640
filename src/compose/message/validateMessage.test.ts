/** All problems of a letter come together, in the order of the page. */
import { expect, test } from 'vitest'
import { emptyMessage } from './message.ts'
import { messageProblems } from './validateMessage.ts'

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

test('a good letter has none', () => {
  expect(messageProblems(good)).toEqual([])
})

test('an empty letter lacks recipients, which blocks, and a subject, which asks', () => {
  const found = messageProblems(emptyMessage).map(({ at, weight }) => [at, weight])
  expect(found).toEqual([
    ['to', 'blocks'],
    ['subject', 'asks'],
  ])
})

test('problems come in the order of the page', () => {
  const problems = messageProblems({
    ...emptyMessage,
    to: [{ text: 'dana', fault: 'noAt' }],
    body: { format: 'html', html: '', text: 'The plan is attached.' },
    flag: { on: true, start: '2023-09-02T09:00', due: '2023-09-01T17:00', timeZone: 'UTC' },
    headers: [{ id: 'h', name: 'Subject', value: 'v' }],
  })
  const places = [...new Set(problems.map(({ at }) => at))]
  expect(places).toEqual(['to', 'subject', 'attachments', 'flag', 'headers'])
})

test('a file that failed blocks until it is retried or removed', () => {
  const letter = { ...good, attachments: [file] }
  const states = { f: { state: 'failed', says: 'deliver.fileUnreadable' } } as const
  expect(messageProblems(letter, states)).toMatchObject([{ at: 'attachments', item: 'f' }])
  expect(messageProblems({ ...good, attachments: [] }, states)).toEqual([])
})

test('a name that hides the address is said in every line, and asks', () => {
  const eve = { address: 'eve@evil.example', name: 'boss@contoso.com' }
  for (const line of ['to', 'cc', 'bcc', 'replyTo', 'mentions'] as const) {
    const { to, ...rest } = good
    const letter = {
      ...rest,
      to: line === 'to' ? [eve] : to,
      ...(line !== 'to' && { [line]: [eve] }),
    }
    const [found, ...others] = messageProblems(letter)
    expect(found).toEqual({
      at: line,
      item: eve.address,
      says: 'recipients.nameHides',
      values: eve,
      weight: 'asks',
    })
    expect(others).toEqual([])
  }
})
