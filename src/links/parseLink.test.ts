/** Links of our own: every parameter, and what becomes of those that are none. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageOf, linked } from '#testing/linkFixture.ts'

const ada = { address: 'ada@x.org' }
const bob = { address: 'bob@x.org' }
const text = (body: string) => expect.objectContaining({ format: 'html', text: body }) as never

test.each<[string, Partial<ComposedMessage>]>([
  ['?to=ada@x.org', { to: [ada] }],
  ['?to=ada@x.org,bob@x.org', { to: [ada, bob] }],
  ['?to=ada@x.org&TO=bob@x.org', { to: [ada, bob] }],
  ['?to=Ada%20L%20%3Cada@x.org%3E;bob@x.org', { to: [{ ...ada, name: 'Ada L' }, bob] }],
  ['?cc=ada@x.org&bcc=bob@x.org', { cc: [ada], bcc: [bob] }],
  ['?replyTo=ada@x.org', { replyTo: [ada] }],
  ['?to=ada+news@x.org', { to: [{ address: 'ada+news@x.org' }] }],
  ['?to=a+b+c@x.org', { to: [{ address: 'a+b+c@x.org' }] }],
  ['?to=ada%2Bnews@x.org', { to: [{ address: 'ada+news@x.org' }] }],
  ['?to=Ada+L+%3Cada@x.org%3E,+bob@x.org', { to: [{ ...ada, name: 'Ada L' }, bob] }],
  ['?to=nobody', { to: [{ text: 'nobody', fault: 'noAt' }] }],
  ['?subject=a+b%2Bc%20d', { subject: 'a b+c d' }],
  ['?subject=one%0D%0ABcc:%20eve@x.org%00', { subject: 'one Bcc: eve@x.org' }],
  ['?body=one%0D%0Atwo%0Dthree%00', { body: text('one\ntwo\nthree') }],
  ['?body=%3Cscript%3Ealert(1)%3C/script%3E', { body: text('<script>alert(1)</script>') }],
  ['?importance=High', { importance: 'high' }],
  [
    '?header.X-Team=a%0d%0aBcc:%20eve@x.org&header.x-other=2',
    {
      headers: [
        { id: 'row1', name: 'X-Team', value: 'a Bcc: eve@x.org' },
        { id: 'row2', name: 'x-other', value: '2' },
      ],
    },
  ],
])('%s', (search, filled) => {
  const message = linked(search)
  expect(messageOf(message)).toEqual({ ...emptyMessage, ...filled })
  expect(message.unread).toEqual([])
})

const timeZone = 'W. Europe Standard Time'

test.each([
  ['?flag=1', { on: true, timeZone }],
  ['?flag=0', { on: false }],
  ['?flag=tomorrow', { start: '2026-11-21T09:00', due: '2026-11-21T17:00', on: true, timeZone }],
  ['?due=2026-12-24', { start: '2026-11-20T10:00', due: '2026-12-24T17:00', on: true, timeZone }],
  ['?due=2026-01-01', { start: '2026-01-01T17:00', due: '2026-01-01T17:00', on: true, timeZone }],
  [
    '?due=2026-12-24T18:30&start=2026-12-01&timeZone=UTC',
    { start: '2026-12-01T09:00', due: '2026-12-24T18:30', on: true, timeZone: 'UTC' },
  ],
])('%s', (search, flag) => {
  const message = linked(search)
  expect(messageOf(message).flag).toEqual(flag)
  expect(message.unread).toEqual([])
})

test.each([
  ['?utm_source=x', { name: 'utm_source', value: 'x', why: 'unknown' }],
  ['?__proto__=x', { name: '__proto__', value: 'x', why: 'unknown' }],
  ['?constructor=x', { name: 'constructor', value: 'x', why: 'unknown' }],
  ['?importance=urgent', { name: 'importance', value: 'urgent', why: 'value' }],
  ['?due=soon', { name: 'due', value: 'soon', why: 'value' }],
  ['?due=2026-02-30', { name: 'due', value: '2026-02-30', why: 'value' }],
  ['?due=2026-12-24T18:30Z', { name: 'due', value: '2026-12-24T18:30Z', why: 'value' }],
  ['?flag=maybe', { name: 'flag', value: 'maybe', why: 'value' }],
  ['?subject=one&subject=two', { name: 'subject', value: 'two', why: 'repeated' }],
  ['?header.Bcc=eve@x.org', { name: 'header.Bcc', value: 'eve@x.org', why: 'header' }],
  ['?header.x-a%0aBcc=1', { name: 'header.x-a\nBcc', value: '1', why: 'header' }],
  ['?mailto=http://x.org', { name: 'mailto', value: 'http://x.org', why: 'value' }],
  ['?reply=%3Cscript%3E%20', { name: 'reply', value: '<script> ', why: 'value' }],
])('%s is handed on as text', (search, part) => {
  expect(linked(search).unread).toEqual([part])
})

test('a broken escape stays as it is written, in the message, and is told', () => {
  const message = linked('?subject=100%&body=%E0%A4%A&to=%zz')
  expect(messageOf(message)).toMatchObject({
    subject: '100%',
    body: { text: '%E0%A4%A' },
    to: [{ text: '%zz' }],
  })
  expect(message.unread.map(({ name, why }) => [name, why])).toEqual([
    ['subject', 'malformed'],
    ['body', 'malformed'],
    ['to', 'malformed'],
  ])
})

test('what is too long is not filled in, and not lost', () => {
  const long = 'a'.repeat(9000)
  const message = linked(`?subject=${long}&body=short`)
  expect(messageOf(message)).toMatchObject({ subject: '', body: { text: 'short' } })
  expect(message.unread).toEqual([{ name: 'subject', value: long, why: 'tooLong' }])
  const body = 'b'.repeat(40_000)
  expect(linked(`?to=ada@x.org&body=${body}`)).toMatchObject({
    edits: [{ type: 'recipientsAdded' }],
    unread: [{ name: 'body', value: body, why: 'tooLong' }],
  })
})

test.each([
  [
    '?reply=AAMkAGI2TG93AAA_-abc=',
    { how: 'reply', message: { by: 'id', id: 'AAMkAGI2TG93AAA_-abc=' } },
  ],
  [
    '?replyAll=AAMkAGI2TG93AAA%2Bab/c=',
    { how: 'replyAll', message: { by: 'id', id: 'AAMkAGI2TG93AAA_ab-c=' } },
  ],
  [
    '?forward=%3Ca+b@mail.x.org%3E',
    { how: 'forward', message: { by: 'internetMessageId', internetMessageId: '<a+b@mail.x.org>' } },
  ],
  [
    `?reply=${encodeURIComponent('https://outlook.office365.com/owa/?ItemID=AAMkAGI2TG93AAA%2Bab%2Fc%3D&exvsurl=1')}`,
    { how: 'reply', message: { by: 'id', id: 'AAMkAGI2TG93AAA_ab-c=' } },
  ],
  [
    `?reply=${encodeURIComponent('https://outlook.office.com/mail/deeplink/read/AAMkAGI2TG93AAA%2Bab%2Fc%3D')}`,
    { how: 'reply', message: { by: 'id', id: 'AAMkAGI2TG93AAA_ab-c=' } },
  ],
])('%s', (search, open) => {
  expect(linked(search)).toEqual({ edits: [], open, unread: [] })
})

test('never throws, and no line break or NUL gets into what is one line', () => {
  const names = fc.constantFrom(
    'to',
    'subject',
    'body',
    'flag',
    'due',
    'mailto',
    'header.x-a',
    'reply',
  )
  const pair = fc
    .tuple(
      fc.oneof(names, fc.string()),
      fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()),
    )
    .map(([name, value]) => `${name}=${value}`)
  const search = fc.array(pair).map((pairs) => `?${pairs.join('&')}`)
  fc.assert(
    fc.property(search, (text) => {
      const { subject, headers } = messageOf(linked(text))
      for (const line of [subject, ...headers.flatMap(({ name, value }) => [name, value])]) {
        expect(line).not.toMatch(/[\r\n\0]/)
      }
    }),
  )
})
