/** Another sender is one address; anything else stays as it was typed, and is said. */
import { expect, test } from 'vitest'
import { toGraphFrom } from './sender.ts'
import { parseSender, validateSender } from './typedSender.ts'

test.each([
  ['', null, undefined],
  ['Team <team@x.org>', { address: 'team@x.org', name: 'Team' }, undefined],
  ['team', { text: 'team', fault: 'noAt' }, 'recipients.noAt'],
  ['a@x.org; b@x.org', { text: 'a@x.org; b@x.org', fault: 'notAllowed' }, 'recipients.notAllowed'],
])('%j', (text, sender, textKey) => {
  expect(parseSender(text)).toEqual(sender)
  expect(validateSender(parseSender(text))[0]?.textKey).toBe(textKey)
})

test('only an address travels', () => {
  expect(toGraphFrom(parseSender('team@x.org'))).toEqual({
    emailAddress: { address: 'team@x.org' },
  })
  expect(toGraphFrom(parseSender('team'))).toBeUndefined()
})
