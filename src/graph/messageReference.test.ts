/** Ids, addresses of messages and links: what is meant by each, and what is none. */
import { expect, test } from 'vitest'
import { parseMessageReference } from './messageReference.ts'

const id = 'AAMkADk5-ZT_mNmExYjEyAAA='
const conversation = 'AAQkADk5-ZT_mNmExYjEyAQA='
const ews = encodeURIComponent('AAMkADk5/ZT+mNmExYjEyAAA=')

test.each([
  [id],
  [` ${id} `],
  [`https://outlook.office365.com/owa/?ItemID=${ews}&exvsurl=1&viewmodel=ReadMessageItem`],
  [`https://outlook.office.com/owa/?itemid=${ews}`],
  ['https://outlook.office.com/owa/?ItemID=AAMkADk5%2FZT+mNmExYjEyAAA%3D'],
  [`https://outlook.office.com/mail/inbox/id/${ews}`],
  [`https://outlook.live.com/mail/0/inbox/id/${ews}`],
  [`https://outlook.office365.us/mail/deeplink/read/${ews}?popoutv2=1`],
  [`https://outlook.cloud.microsoft/mail/id/${ews}/`],
  [`https://partner.outlook.cn/mail/deeplink/compose/${ews}`],
])('%s means the message', (text) => {
  expect(parseMessageReference(text)).toEqual({ by: 'id', id })
})

test.each([
  [`https://outlook.office.com/mail/inbox/id/${encodeURIComponent(conversation)}`],
  [conversation],
])('%s means the conversation', (text) => {
  expect(parseMessageReference(text)).toEqual({
    by: 'conversation',
    conversationId: conversation,
  })
})

test('an internetMessageId is known by its brackets', () => {
  expect(parseMessageReference('<a.b@c.org>')).toEqual({
    by: 'internetMessageId',
    internetMessageId: '<a.b@c.org>',
  })
})

test.each([
  [''],
  ['hello'],
  ['<no at>'],
  ['<a@b><c@d>'],
  ["<a@b' or 1 eq 1>"],
  [`https://evil.example/owa/?ItemID=${ews}`],
  [`https://outlook.office.com.evil.example/owa/?ItemID=${ews}`],
  [`http://outlook.office.com/owa/?ItemID=${ews}`],
  ['https://outlook.office.com/mail/inbox'],
  ['https://outlook.office.com/mail/id/%E0%A4%A'],
  [`javascript:${id}`],
  ["AAMkADk5') or startswith(subject,'a"],
])('%j means no message', (text) => {
  expect(parseMessageReference(text)).toBeUndefined()
})
