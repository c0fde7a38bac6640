/** A link made from a message fills in the same message, and names what it cannot carry. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCopy } from '#compose/body/body.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { longestMadeLink, makeLink } from './makeLink.ts'
import { messageOf, linked } from '#testing/linkFixture.ts'

const base = 'https://mail.example/write/'

function readBack(message: ComposedMessage) {
  const { url } = makeLink(message, base)
  const request = linked(new URL(url).search)
  expect(request.unread).toEqual([])
  return messageOf(request)
}

const word = fc.stringMatching(/^[a-zA-Z0-9+&%=é日]{1,12}$/)
const address = word.map((name) => `${name.replace(/[^a-z+&]/gi, 'x')}@x.org`)
const recipient = fc.oneof(
  address.map((one) => ({ address: one })),
  fc.record({ address, name: word.map((name) => `${name}, "${name}" (a; b)`) }),
)
const line = fc.uniqueArray(recipient, {
  selector: (one) => one.address.toLowerCase(),
  maxLength: 4,
})
const oneLine = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\p{C}\u2028\u2029]/gu, '').trim())
const lines = fc.array(oneLine).map((texts) => texts.join('\n'))
const headers = fc
  .uniqueArray(word, { maxLength: 4 })
  .map((words) =>
    words.map((value, index) => ({ id: `row${index + 1}`, name: `X-Name-${index}`, value })),
  )
const timeZone = 'Tokyo Standard Time'
const times = { start: '2026-11-01T08:15', due: '2026-12-01T18:30' }
const flag = fc.constantFrom<ComposedMessage['flag']>(
  { on: false },
  { on: true, timeZone },
  { on: true, timeZone, ...times },
  { on: true, timeZone, start: times.start },
)
const request: fc.Arbitrary<ComposedMessage> = fc
  .record({
    to: line,
    cc: line,
    bcc: line,
    replyTo: line,
    subject: oneLine,
    text: lines,
    headers,
    flag,
  })
  .map(({ text, ...rest }) => ({
    ...emptyMessage,
    ...rest,
    importance: 'low',
    body: { format: 'html', ...(text === '' ? { html: '', text } : plainCopy(text)) },
  }))

test('what it carries is read back the same', () => {
  fc.assert(
    fc.property(request, (message) => {
      expect(readBack(message)).toEqual(message)
      expect(makeLink(message, base).left).toEqual([])
    }),
  )
})

test('an empty message is the page itself', () => {
  expect(makeLink(emptyMessage, base)).toEqual({ url: base, isTooLong: false, left: [] })
})

test('what is no address yet goes along', () => {
  const to = [{ text: 'ada', fault: 'noAt' } as const, { address: 'bob@x.org' }]
  expect(readBack({ ...emptyMessage, to }).to).toEqual(to)
})

test('what stays behind is named', () => {
  const file = { id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }
  const body = { format: 'html', html: '<p><b>Hi</b></p>', text: 'Hi' } as const
  const receipts = { read: true, delivery: false }
  const message = { ...emptyMessage, attachments: [file], body, receipts }
  expect(makeLink(message, base).left).toEqual(['files', 'formatting', 'sending'])
})

test.each(['<p>a</p><p>b</p>', 'a<br>b', '<div>a</div><div><br></div><div>b</div>'])(
  'lines are no formatting: %s',
  (html) => {
    const message = { ...emptyMessage, body: { format: 'html', html, text: 'a\nb' } } as const
    expect(makeLink(message, base).left).toEqual([])
  },
)

test('too long is told', () => {
  const long = { ...emptyMessage, subject: 'a'.repeat(longestMadeLink) }
  expect(makeLink(long, base).isTooLong).toBe(true)
  expect(makeLink({ ...long, subject: 'a'.repeat(100) }, base).isTooLong).toBe(false)
})

test('half a character does no harm', () => {
  expect(readBack({ ...emptyMessage, subject: 'a\ud83d' }).subject).toBe('a\ufffd')
})
