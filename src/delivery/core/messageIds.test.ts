/** A stamp is legal for mail and the same every time. */
import { expect, test } from 'vitest'
import { createMessageIds, toGraphMessageIds } from './messageIds.ts'

test('the message id is a legal one and the property carries the message', () => {
  const stamp = createMessageIds('message-1', () => '0b8a7f2c-1d2e-4f30-8a9b-112233445566')
  const { internetMessageId, singleValueExtendedProperties } = toGraphMessageIds(stamp)
  expect(internetMessageId).toMatch(/^<[\w-]+@[\w-]+>$/)
  expect(singleValueExtendedProperties).toEqual([
    {
      id: expect.stringMatching(/^String \{[0-9a-f-]{36}\} Name MailComposerLetter$/) as string,
      value: 'message-1',
    },
  ])
})
