/** A message of the mailbox becomes a message, and saying it again changes nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphMessageRead } from '#graph/types.ts'
import { anyMessage } from '#testing/arbitraryMessage.ts'
import { fromGraphAttachment } from '#compose/attachments/attachments.ts'
import { fromGraphMessage } from './fromGraphMessage.ts'
import { emptyMessage, type ComposedMessage } from './message.ts'
import { toGraphMessage } from './toGraphMessage.ts'

const newId = () => 'new'
const reader = { newId }

/** Exchange's way of saying it: nulls, names filled in, fractions of seconds, small letters. */
const answered: GraphMessageRead = {
  subject: 'Lunch',
  body: {
    contentType: 'html',
    content:
      '<html>\r\n<head>\r\n<!-- <body> --><title>a</title></head>\r\n<body lang="a>b">\r\n<p>Hi</p></body></html>\r\n',
  },
  toRecipients: [{ emailAddress: { address: 'a@x.org', name: 'a@x.org' } }],
  ccRecipients: [{ emailAddress: { name: 'Nobody found', address: null } }],
  bccRecipients: [],
  replyTo: [{ emailAddress: { address: 'r@x.org', name: 'Reply' } }],
  from: { emailAddress: { address: 'Me@x.org', name: 'Me' } },
  sender: { emailAddress: { address: 'me@x.org', name: 'Me' } },
  importance: 'normal',
  categories: ['Red category', 'red CATEGORY'],
  flag: {
    flagStatus: 'flagged',
    startDateTime: { dateTime: '2026-03-01T08:00:00.0000000', timeZone: 'UTC' },
    dueDateTime: { dateTime: '2026-03-02T17:00:00.0000000', timeZone: 'UTC' },
  },
  internetMessageHeaders: [
    { name: 'x-a', value: '1' },
    { name: 'In-Reply-To', value: '<a@b>' },
  ],
  isReadReceiptRequested: null,
  isDeliveryReceiptRequested: true,
  singleValueExtendedProperties: [
    { id: 'integer 0x36', value: '2' },
    { id: 'SystemTime 0x15', value: '2026-07-01T10:00:00Z' },
    { id: 'SystemTime 0x3fef', value: '2026-06-01T10:00:00Z' },
    {
      id: 'string {6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a92} name mailcomposerletter',
      value: 'one',
    },
    { id: 'String 0x1045', value: '<mailto:out@x.org>' },
  ],
  extensions: [
    { extensionName: 'Com.Other', nested: { a: 1 } },
    {
      '@odata.type': '#microsoft.graph.openTypeExtension',
      id: 'microsoft.graph.openTypeExtension.Com.Contoso',
      ...{ extensionName: 'Com.Contoso', deal: 'A', amount: 12.5, isWon: false },
    },
  ],
}

test('what Graph answered is what can be written on', () => {
  const message = fromGraphMessage(answered, { ...reader, zone: 'Europe/Berlin' })
  expect(message).toEqual({
    ...emptyMessage,
    subject: 'Lunch',
    body: {
      ...emptyMessage.body,
      around: {
        before: '<html>\r\n<head>\r\n<!-- <body> --><title>a</title></head>\r\n<body lang="a>b">',
        after: '\r\n<p>Hi</p></body></html>\r\n',
      },
    },
    to: [{ address: 'a@x.org' }],
    cc: [{ text: 'Nobody found', fault: 'noAt' }],
    replyTo: [{ address: 'r@x.org', name: 'Reply' }],
    categories: ['Red category'],
    flag: { on: true, start: '2026-03-01T08:00', due: '2026-03-02T17:00', timeZone: 'UTC' },
    headers: [{ id: 'new', name: 'x-a', value: '1' }],
    receipts: { read: false, delivery: true },
    sensitivity: 'private',
    expiry: { on: true, at: '2026-07-01T12:00', timeZone: 'Europe/Berlin' },
    extendedProperties: [{ id: 'new', property: 'String 0x1045', value: '<mailto:out@x.org>' }],
    openExtension: {
      name: 'Com.Contoso',
      rows: [
        { id: 'new', name: 'deal', type: 'string', value: 'A' },
        { id: 'new', name: 'amount', type: 'number', value: '12.5' },
        { id: 'new', name: 'isWon', type: 'boolean', value: 'false' },
      ],
    },
  })
  expect(toGraphMessage(message).body).toEqual(answered.body)
})

test('another sender is one, by who sends or by whose mailbox it is', () => {
  const from = { emailAddress: { address: 'team@x.org', name: 'Team' } }
  const team = { address: 'team@x.org', name: 'Team' }
  expect(fromGraphMessage({ ...answered, from }, reader).sender).toEqual(team)
  const sent = { ...answered, from, sender: from }
  expect(fromGraphMessage(sent, reader).sender).toBeNull()
  expect(fromGraphMessage(sent, { ...reader, ownAddress: 'me@x.org' }).sender).toEqual(team)
})

test.each<GraphMessageRead>([
  {},
  { subject: null, body: null, toRecipients: null, from: null, flag: null, extensions: null },
  { toRecipients: [null, {}, { emailAddress: null }] },
  { flag: { flagStatus: 'complete' } },
  { singleValueExtendedProperties: [{ id: 'Integer 0x0036', value: '9' }] },
  { singleValueExtendedProperties: [{ id: 'SystemTime 0x0015', value: 'soon' }] },
])('%j says nothing', (read) => {
  expect(fromGraphMessage(read, reader)).toEqual(emptyMessage)
})

test('saying again what was read says the same, in whatever zone it is read', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const said = toGraphMessage(message)
      const zone = 'America/New_York'
      const again = toGraphMessage(fromGraphMessage(said, { ...reader, zone }))
      expect(again).toEqual(settledJson(said))
      expect(toGraphMessage(fromGraphMessage(again, reader))).toEqual(again)
    }),
  )
})

/** What reading settles: an empty body is none, categories differ by case, headers are by "x-". */
function settledJson(said: ReturnType<typeof toGraphMessage>) {
  const { internetMessageHeaders: headers = [], categories = [], body, ...rest } = said
  const once = (names: readonly string[]) =>
    names
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== '')
      .filter((name, at, all) => {
        const first = all.findIndex((one) => one.toLowerCase() === name.toLowerCase())
        return first === at
      })
  const kept = headers.filter(({ name }) => /^x-/i.test(name))
  const settled: Record<string, unknown> = { ...rest }
  if (kept.length > 0) settled['internetMessageHeaders'] = kept
  if (once(categories).length > 0) settled['categories'] = once(categories)
  if (body?.content) settled['body'] = body
  return settled
}

test('a message that is read back is the message, apart from where its body stands', () => {
  fc.assert(
    fc.property(anyMessage, (drawn) => {
      const message = fromGraphMessage(toGraphMessage(drawn), { ...reader, zone: 'Asia/Tokyo' })
      const back = fromGraphMessage(toGraphMessage(message), { ...reader, zone: 'Asia/Tokyo' })
      expect(back).toEqual(message)
    }),
  )
})

const written: ComposedMessage = {
  ...emptyMessage,
  to: [{ address: 'a@x.org', name: 'Ada' }],
  subject: 'S',
  body: { format: 'text', html: '<p>Hi</p>', text: 'Hi' },
  importance: 'high',
  flag: { on: true, start: '2026-03-01T08:00', due: '2026-03-02T17:00', timeZone: 'UTC' },
  headers: [{ id: 'new', name: 'x-a', value: '1' }],
  receipts: { read: true, delivery: false },
  replyTo: [{ address: 'r@x.org' }],
  sender: { address: 'team@x.org' },
  categories: ['Blue', 'Own one'],
  sensitivity: 'confidential',
  expiry: { on: true, at: '2026-11-01T01:30', timeZone: 'America/New_York' },
  openExtension: {
    name: 'Com.Contoso',
    rows: [{ id: 'new', name: 'deal', type: 'boolean', value: 'true' }],
  },
  extendedProperties: [{ id: 'new', property: 'String 0x1045', value: 'x' }],
  mentions: [{ address: 'm@x.org', name: 'Max' }],
}

test('a whole message comes back whole', () => {
  const back = fromGraphMessage(toGraphMessage(written), { ...reader, zone: 'America/New_York' })
  expect({ ...back, body: { ...back.body, html: written.body.html } }).toEqual(written)
})

test('the second of two equal hours is read in UTC, so that it stays that moment', () => {
  const properties = [{ id: 'SystemTime 0x0015', value: '2026-11-01T06:30:00Z' }]
  const read = { singleValueExtendedProperties: properties }
  const message = fromGraphMessage(read, { ...reader, zone: 'America/New_York' })
  expect(message.expiry).toEqual({ on: true, at: '2026-11-01T06:30', timeZone: 'UTC' })
  expect(toGraphMessage(message)).toEqual(read)
})

test('a file of a draft lies there, an inline one under its content id', () => {
  const listed = { id: 'AAMk', name: 'a.png', contentType: 'image/png', size: 9, isInline: true }
  const image = { id: 'new', name: 'a.png', contentType: 'image/png', size: 9, stored: true }
  expect(fromGraphAttachment({ ...listed, contentId: 'c' }, reader)).toEqual({
    ...image,
    contentId: 'c',
  })
  expect(fromGraphAttachment({ ...listed, isInline: false, contentId: 'c' }, reader)).toEqual(image)
})
