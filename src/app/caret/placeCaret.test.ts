/** Where each kind of message begins to be written. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { caretPlaceIn } from './placeCaret.ts'

const ada = { address: 'ada@x.org' }

test.each([
  ['a new message', {}, 'to'],
  ['a forward', { subject: 'FW: Plan' }, 'to'],
  ['a link with people', { to: [ada] }, 'subject'],
  ['a link with a copy alone', { cc: [ada] }, 'to'],
  ['a reply', { to: [ada], subject: 'RE: Plan' }, 'body'],
  [
    'a person still to be mended',
    { to: [{ text: 'ada', fault: 'noAt' }], subject: 'Plan' },
    'body',
  ],
] as const)('%s', (_, message, place) => {
  expect(caretPlaceIn({ ...emptyMessage, ...message })).toBe(place)
})
