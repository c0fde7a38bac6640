// @vitest-environment jsdom
/** A mailbox whose name is an address, typed key by key: one recipient, as in a paste. */
import { act, cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setUpField } from '#testing/RecipientFieldHarness.tsx'
import { isMisleading } from './parse/hiddenAddress.ts'
import { parseRecipients } from './parse/parseRecipients.ts'
import { plainLabel } from './plainLabel.ts'
import type { RecipientList } from './recipients.ts'

afterEach(cleanup)

function setUp(start: RecipientList = []) {
  let list = start
  const field = setUpField({ start, onChange: (entries) => (list = entries) })
  return { ...field, list: () => list }
}

const asPasted = [
  'ceo@contoso.com <x@evil.example>',
  'ceo@contoso.com  <x@evil.example>',
  'ceo@contoso.com ＜x@evil.example＞',
  '"ceo@contoso.com" <x@evil.example>',
  "'ceo@contoso.com' <x@evil.example>",
  '“ceo@contoso.com” <x@evil.example>',
  'ann@x.org <ann@x.org>',
  'a@x.org <b@y.org>, c@x.org <d@y.org>, e@x.org <f@y.org>',
  'a@x.org <b@y.org> c@x.org <d@y.org> e@x.org <f@y.org>',
  'a@x.org <b@y.org>; ann@x.org <ann@x.org>; Ada <ada@x.org>',
  'ann@x.org (formerly ann@old.org)',
  'ann@x.org (work)',
  'ann@x.org [mailto:ann@x.org]',
  'ann@x.org bob@y.org <eve@evil.example>',
]

for (const key of [',', '{Enter}', '{Tab}'])
  test.each(asPasted)(`%s, then ${key}`, async (text) => {
    const { user, input, names, list } = setUp()
    await user.type(input, text.replaceAll('[', '[[') + key)
    const pasted = parseRecipients(text)
    expect(names()).toEqual(pasted.map(plainLabel))
    expect(list().map(isMisleading)).toEqual(pasted.map(isMisleading))
    expect(input.value).toBe('')
  })

test('on leaving, and before the message is read', async () => {
  const { user, input, names, flush } = setUp()
  await user.type(input, 'a@x.org <b@y.org>')
  await user.tab({ shift: true })
  expect([names(), input.value]).toEqual([['a@x.org <b@y.org>'], ''])
  await user.type(input, 'c@x.org <d@y.org>')
  act(flush)
  expect([names(), input.value]).toEqual([['a@x.org <b@y.org>', 'c@x.org <d@y.org>'], ''])
})

test('it is said who is in; nothing more where both are the same', async () => {
  const { user, input, said } = setUp()
  await user.type(input, 'ceo@contoso.com <x@evil.example>,')
  expect(said()).toBe('ceo@contoso.com <x@evil.example> added')
  await user.type(input, 'ann@x.org ')
  expect(said()).toBe('ann@x.org added')
  await user.type(input, '<ann@x.org>,')
  expect(said()).toBe('ann@x.org added')
})

test.each([
  ['it is there already', 'ann@x.org <eve@y.org>,', ['ann@x.org', 'eve@y.org']],
  [
    'something else came between',
    'bob@x.org cy,<eve@y.org>,',
    ['ann@x.org', 'bob@x.org', 'cy', 'eve@y.org'],
  ],
  ['a comma ended it', 'bob@x.org,<eve@y.org>,', ['ann@x.org', 'bob@x.org', 'eve@y.org']],
  ['it is taken out', 'bob@x.org {Backspace}{Backspace}<eve@y.org>,', ['ann@x.org', 'eve@y.org']],
  ['it is not closed', 'bob@x.org <eve{Tab}', ['ann@x.org', 'bob@x.org', '<eve']],
])('who was there stays where %s', async (_, keys, expected) => {
  const { user, input, names } = setUp([{ address: 'ann@x.org' }])
  await user.type(input, keys)
  expect(names()).toEqual(expected)
})
