/** What Graph says of people, and who can be suggested by it. */
import { expect, test } from 'vitest'
import { searchTerm } from './listPeople.ts'
import { toSuggestions } from './toSuggestions.ts'

test('people become recipients, in Graph’s order', () => {
  const people = [
    {
      displayName: ' Adele\u0000 Vance ',
      scoredEmailAddresses: [{ address: 'AdeleV@contoso.com' }],
    },
    { displayName: 'alexw@contoso.com', scoredEmailAddresses: [{ address: 'AlexW@contoso.com' }] },
    { displayName: null, scoredEmailAddresses: [{ address: 'meganb@contoso.com' }] },
  ]
  expect(toSuggestions(people)).toEqual([
    { address: 'AdeleV@contoso.com', name: 'Adele Vance' },
    { address: 'AlexW@contoso.com' },
    { address: 'meganb@contoso.com' },
  ])
})

test('nobody is suggested twice, or without a usable address', () => {
  const people = [
    { displayName: 'Nobody' },
    { displayName: 'Nothing', scoredEmailAddresses: null },
    {
      displayName: 'Exchange',
      scoredEmailAddresses: [{ address: '/o=Org/ou=Site/cn=ada' }, { address: 'ada@x.org' }],
    },
    { displayName: 'Ada', scoredEmailAddresses: [{ address: 'ADA@x.org' }] },
    { displayName: 'Empty', scoredEmailAddresses: [{ address: null }, {}] },
  ]
  expect(toSuggestions(people)).toEqual([{ address: 'ada@x.org', name: 'Exchange' }])
})

test.each([
  ['ada', 'ada'],
  [' ada   love ', 'ada love'],
  ['ada" OR "x', 'ada OR x'],
  ['a\\"b\n', 'a b'],
  ['"', ''],
])('the term of %j is %j', (query, term) => {
  expect(searchTerm(query)).toBe(term)
})
