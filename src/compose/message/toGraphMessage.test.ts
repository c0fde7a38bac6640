/** Whatever was written: only what is set travels, and the same message is always the same JSON. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMessage } from '#testing/arbitraryMessage.ts'
import { emptyMessage } from './message.ts'
import { toGraphMessage } from './toGraphMessage.ts'

/** Every value inside, at any depth. */
function valuesIn(value: unknown): unknown[] {
  const inner = typeof value === 'object' && value !== null ? Object.values(value) : []
  return [value, ...inner.flatMap(valuesIn)]
}

test('an empty message has nothing to say', () => {
  expect(toGraphMessage(emptyMessage)).toEqual({})
})

test('nothing is ever undefined, no list is ever empty, nothing but known properties travels', () => {
  const known = [
    ...['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'importance', 'flag'],
    ...['internetMessageHeaders', 'isReadReceiptRequested', 'isDeliveryReceiptRequested'],
    ...['replyTo', 'from', 'categories', 'singleValueExtendedProperties', 'extensions', 'mentions'],
  ]
  fc.assert(
    fc.property(anyMessage, (message) => {
      const graph = toGraphMessage(message)
      for (const value of valuesIn(graph)) {
        expect(value).not.toBeUndefined()
        if (Array.isArray(value)) expect(value).not.toHaveLength(0)
      }
      for (const name of Object.keys(graph)) expect(known).toContain(name)
    }),
  )
})

test('the same message is the same JSON, and the message is left as it was', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const before = JSON.stringify(message)
      const copy = { ...message, to: [...message.to], flag: { ...message.flag } }
      expect(JSON.stringify(toGraphMessage(copy))).toBe(JSON.stringify(toGraphMessage(message)))
      expect(JSON.stringify(message)).toBe(before)
    }),
  )
})

test('no line break gets into a header, no invalid entry to anybody', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const { internetMessageHeaders = [], toRecipients = [] } = toGraphMessage(message)
      for (const { name, value } of internetMessageHeaders)
        expect(name + value).not.toMatch(/[\r\n]/)
      for (const { emailAddress } of toRecipients) expect(emailAddress.address).toContain('@')
    }),
  )
})
