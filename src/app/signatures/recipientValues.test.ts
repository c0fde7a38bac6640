/** The first recipient in the words of a snippet. */
import { expect, test } from 'vitest'
import { recipientValues } from './recipientValues.ts'

const address = 'AlexW@contoso.com'

test.each([
  [[], {}],
  [[{ address }], { address }],
  [[{ address, name: address }], { address }],
  [[{ address, name: 'Alex Wilber' }], { address, name: 'Alex Wilber', firstName: 'Alex' }],
  [[{ address, name: 'Wilber, Alex J.' }], { address, name: 'Wilber, Alex J.', firstName: 'Alex' }],
  [[{ address, name: 'Madonna' }], { address, name: 'Madonna', firstName: 'Madonna' }],
])('%j', (list, values) => {
  expect(recipientValues(list)).toEqual(values)
})
