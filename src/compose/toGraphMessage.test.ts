/** Whatever was written: only what is set travels, and the same letter is always the same JSON. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMessage, type ComposedMessage } from './message.ts'
import { toGraphMessage } from './toGraphMessage.ts'

const entry = fc.oneof(
  fc.record({ address: fc.emailAddress() }),
  fc.record({ address: fc.emailAddress(), name: fc.string() }),
  fc.record({ text: fc.string(), fault: fc.constant('noAt' as const) }),
)
const line = fc.array(entry, { maxLength: 3 })
const time = fc.constantFrom('', '2023-09-01T09:00', '2023-09-02T17:00', 'unfinished')
const flag = fc.oneof(
  fc.constant(emptyMessage.flag),
  fc.record(
    { on: fc.constant(true as const), timeZone: fc.constant('UTC'), start: time, due: time },
    { requiredKeys: ['on', 'timeZone'] },
  ),
)
const header = fc.record({ id: fc.uuid(), name: fc.string(), value: fc.string() })
const file = fc.constant({
  ...{ id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) },
})

const aMessage: fc.Arbitrary<ComposedMessage> = fc.record({
  to: line,
  cc: line,
  bcc: line,
  subject: fc.string(),
  body: fc.record({
    format: fc.constantFrom('html' as const, 'text' as const),
    html: fc.string(),
    text: fc.string(),
  }),
  attachments: fc.array(file, { maxLength: 1 }),
  importance: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
  flag,
  headers: fc.array(header, { maxLength: 5 }),
  receipts: fc.record({ read: fc.boolean(), delivery: fc.boolean() }),
  saveToSentItems: fc.boolean(),
})

/** Every value inside, at any depth. */
function valuesIn(value: unknown): unknown[] {
  const inner = typeof value === 'object' && value !== null ? Object.values(value) : []
  return [value, ...inner.flatMap(valuesIn)]
}

test('an empty letter has nothing to say', () => {
  expect(toGraphMessage(emptyMessage)).toEqual({})
})

test('nothing is ever undefined, no list is ever empty, nothing but known properties travels', () => {
  const known = [
    ...['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'importance', 'flag'],
    ...['internetMessageHeaders', 'isReadReceiptRequested', 'isDeliveryReceiptRequested'],
  ]
  fc.assert(
    fc.property(aMessage, (message) => {
      const graph = toGraphMessage(message)
      for (const value of valuesIn(graph)) {
        expect(value).not.toBeUndefined()
        if (Array.isArray(value)) expect(value).not.toHaveLength(0)
      }
      for (const name of Object.keys(graph)) expect(known).toContain(name)
    }),
  )
})

test('the same letter is the same JSON, and the letter is left as it was', () => {
  fc.assert(
    fc.property(aMessage, (message) => {
      const before = JSON.stringify(message)
      const copy = { ...message, to: [...message.to], flag: { ...message.flag } }
      expect(JSON.stringify(toGraphMessage(copy))).toBe(JSON.stringify(toGraphMessage(message)))
      expect(JSON.stringify(message)).toBe(before)
    }),
  )
})

test('no line break gets into a header, no misfit to anybody', () => {
  fc.assert(
    fc.property(aMessage, (message) => {
      const { internetMessageHeaders = [], toRecipients = [] } = toGraphMessage(message)
      for (const { name, value } of internetMessageHeaders)
        expect(name + value).not.toMatch(/[\r\n]/)
      for (const { emailAddress } of toRecipients) expect(emailAddress.address).toContain('@')
    }),
  )
})
