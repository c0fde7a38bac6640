/** Links to events, and that none is taken for a message. */
import { expect, test } from 'vitest'
import { parseEventReference } from './eventReference.ts'
import { parseMessageReference } from './messageReference.ts'

const id = 'AAMkADk5-ZT_mNmExYjEyAAA='
const ews = encodeURIComponent('AAMkADk5/ZT+mNmExYjEyAAA=')

test.each([
  `https://outlook.office.com/calendar/item/${ews}`,
  `https://outlook.office365.com/calendar/0/item/${ews}/`,
  `https://outlook.cloud.microsoft/calendar/deeplink/read/${ews}?popoutv2=1`,
  `https://outlook.office365.com/owa/?itemid=${ews}&exvsurl=1&path=/calendar/item`,
])('%s means an event, and no message', (text) => {
  expect(parseEventReference(` ${text} `)).toBe(id)
  expect(parseMessageReference(text)).toBeUndefined()
})

test('an id alone may be that of an event', () => {
  expect(parseEventReference(id)).toBe(id)
})

test.each([
  '',
  'review',
  '<a.b@c.org>',
  `https://outlook.office.com/mail/inbox/id/${ews}`,
  `https://evil.example/calendar/item/${ews}`,
  `http://outlook.office.com/calendar/item/${ews}`,
  'https://outlook.office.com/calendar/view/week',
  'https://outlook.office.com/calendar/item/%E0%A4%A',
])('%j means no event', (text) => {
  expect(parseEventReference(text)).toBeUndefined()
})
