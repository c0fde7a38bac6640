import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from './graphTestKit.ts'

const headers = (count: number, prefix = 'x-h') =>
  Array.from({ length: count }, (_, index) => ({ name: `${prefix}${index}`, value: 'v' }))
const at = (dateTime: string, timeZone = 'Eastern Standard Time') => ({ dateTime, timeZone })
const flagged = (dates: object) => ({ flag: { flagStatus: 'flagged', ...dates } })
const start = { startDateTime: at('2026-01-02T08:00:00') }
const property = (id: string, value: unknown = 'x') => ({
  singleValueExtendedProperties: [{ id, value }],
})
const file = (bytes: number, more: object = {}) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'a.bin',
  contentBytes: Buffer.alloc(bytes).toString('base64'),
  ...more,
})

const badHeaders = 'InvalidInternetMessageHeaderCollection'

test.each([
  ['six headers', { internetMessageHeaders: headers(6) }, 400, badHeaders],
  ['an empty header list', { internetMessageHeaders: [] }, 400, badHeaders],
  [
    'a header without x-',
    { internetMessageHeaders: headers(1, 'List-') },
    400,
    'InvalidInternetMessageHeader',
  ],
  [
    'a line break in a header',
    { internetMessageHeaders: [{ name: 'x-a', value: 'a\r\nBcc: b@x.org' }] },
    400,
    'InvalidInternetMessageHeader',
  ],
  [
    'due without start',
    flagged({ dueDateTime: at('2026-01-02T08:00:00') }),
    400,
    'ErrorInvalidArgument',
  ],
  [
    'start after due',
    flagged({ ...start, dueDateTime: at('2026-01-01T08:00:00') }),
    400,
    'ErrorInvalidArgument',
  ],
  [
    'Z in a flag date',
    flagged({ startDateTime: at('2026-01-02T08:00:00Z') }),
    400,
    'ErrorInvalidArgument',
  ],
  [
    'an offset in a flag date',
    flagged({ startDateTime: at('2026-01-02T08:00:00+02:00') }),
    400,
    'ErrorInvalidArgument',
  ],
  [
    'an unknown time zone',
    flagged({ startDateTime: at('2026-01-02T08:00:00', 'Mars/Base') }),
    400,
    'ErrorInvalidArgument',
  ],
  ['an unknown property', { colour: 'red' }, 400, 'RequestBodyRead'],
  ['a property in the wrong case', { Subject: 'x' }, 400, 'RequestBodyRead'],
  ['mentions outside beta', { mentions: [] }, 400, 'RequestBodyRead'],
  ['sensitivity, which events have', { sensitivity: 'private' }, 400, 'RequestBodyRead'],
  ['an unknown word', { importance: 'urgent' }, 400, 'RequestBodyRead'],
  ['a number for a word', { importance: 2 }, 400, 'RequestBodyRead'],
  ['a text for a boolean', { isRead: 'true' }, 400, 'UnableToDeserializePostBody'],
  ['a text for a list', { toRecipients: 'a@x.org' }, 400, 'UnableToDeserializePostBody'],
  [
    'an unknown property of an address',
    { toRecipients: [{ emailAddress: { mail: 'a@x.org' } }] },
    400,
    'RequestBodyRead',
  ],
  ['an attachment without type', { attachments: [{ name: 'a' }] }, 400, 'RequestBodyRead'],
  [
    'broken base64 in an attachment',
    { attachments: [file(1, { contentBytes: 'a' })] },
    400,
    'UnableToDeserializePostBody',
  ],
  ['a body over 4 MB', { body: { content: 'x'.repeat(4 * 1024 * 1024) } }, 413, 'BadRequest'],
  ['a malformed property id', property('Colour 0x1'), 400, 'ErrorInvalidExtendedProperty'],
  [
    'a property value that is no text',
    property('Integer 0x0036', 2),
    400,
    'UnableToDeserializePostBody',
  ],
])('a message with %s is refused', async (_, body, status, code) => {
  const { call, mailbox } = setUp()
  const draft = await call('POST', '/me/messages', { body })
  const mail = await call('POST', '/me/sendMail', {
    body: { message: { toRecipients: to('AlexW@contoso.com'), ...body } },
  })
  for (const answer of [draft, mail]) {
    expect(answer.status).toBe(status)
    expect(await jsonOf(answer)).toMatchObject({ error: { code } })
  }
  expect(mailbox.list()).toEqual([])
})

test('the sentence names the header, the property, the limit', async () => {
  const { call } = setUp()
  const sentence = async (body: object) => {
    const { error } = await jsonOf(call('POST', '/me/messages', { body }))
    return (error as { message: string }).message
  }
  expect(await sentence({ internetMessageHeaders: headers(1, 'List-') })).toBe(
    "The internet message header name 'List-0' should start with 'x-' or 'X-'.",
  )
  expect(await sentence({ internetMessageHeaders: headers(6) })).toBe(
    'Maximum number of headers in one message should be less than or equal to 5.',
  )
  expect(await sentence({ colour: 'red' })).toBe(
    "The property 'colour' does not exist on type 'Microsoft.OutlookServices.Message'. " +
      'Make sure to only use property names that are defined by the type or mark the type as open type.',
  )
  expect(await sentence({ importance: 1 })).toBe('Cannot read the request body.')
})

test('no body, no JSON and broken JSON are refused', async () => {
  const { call } = setUp()
  const json = { 'content-type': 'application/json' }
  const codes = await Promise.all(
    [{ headers: json }, { headers: json, body: '{' }, { headers: json, body: '[]' }].map(
      async (options) => {
        const answer = await call('POST', '/me/messages', options)
        const { error } = await jsonOf(answer)
        return [answer.status, (error as { code: string }).code]
      },
    ),
  )
  expect(codes).toEqual([
    [400, 'BadRequest'],
    [400, 'BadRequest'],
    [400, 'RequestBodyRead'],
  ])
})

test.each([
  ['4 MB of base64', 3 * 1024 * 1024, 413],
  ['a byte less', 3 * 1024 * 1024 - 300, 201],
  ['2,999,999 bytes', 2_999_999, 201],
])('a POSTed file of %s', async (_, bytes, status) => {
  const { call } = setUp()
  const { id } = await jsonOf(call('POST', '/me/messages', { body: {} }))
  const answer = await call('POST', `/me/messages/${String(id)}/attachments`, { body: file(bytes) })
  expect(answer.status).toBe(status)
})

test('a file of 3 MB is refused even where the request as a whole may be bigger', async () => {
  const { call, sandbox } = setUp()
  sandbox.store.limits.requestBytes = 64 * 1024 * 1024
  const { id } = await jsonOf(call('POST', '/me/messages', { body: {} }))
  const answer = await call('POST', `/me/messages/${String(id)}/attachments`, {
    body: file(3 * 1024 * 1024),
  })
  expect(answer.status).toBe(413)
})

test('a message over the limit of the mailbox is refused', async () => {
  const { call, sandbox } = setUp()
  sandbox.store.limits.messageBytes = 1000
  const body = { message: { toRecipients: to('a@x.org'), attachments: [file(1001)] } }
  const answer = await call('POST', '/me/sendMail', { body })
  expect(answer.status).toBe(400)
  expect(await jsonOf(answer)).toMatchObject({ error: { code: 'ErrorMessageSizeExceeded' } })
})

test('an error has Graph’s shape and both request ids', async () => {
  const now = () => new Date('2026-03-04T05:06:07.890Z')
  const { call } = setUp({ now })
  const answer = await call('GET', '/me/messages/AAMkADnothing', {
    headers: { 'client-request-id': 'my-own-id' },
  })
  const requestId = answer.headers.get('request-id')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('client-request-id')).toBe('my-own-id')
  expect(await answer.json()).toEqual({
    error: {
      code: 'ErrorItemNotFound',
      message: 'The specified object was not found in the store., Item not found.',
      innerError: {
        date: '2026-03-04T05:06:07',
        'request-id': requestId,
        'client-request-id': 'my-own-id',
      },
    },
  })
})

test('what Graph does not have is refused by its segment', async () => {
  const { call } = setUp()
  const answer = await call('GET', '/me/letters')
  expect(answer.status).toBe(400)
  expect(await jsonOf(answer)).toMatchObject({
    error: { code: 'BadRequest', message: "Resource not found for the segment 'letters'." },
  })
})
