/** What Graph says of people, and who can be suggested by it. */
import { expect, test } from 'vitest'
import { createTestClient } from '#testing/graphClient.ts'
import { people } from './people.ts'
import { filterText, searchTerm } from './searchTerm.ts'

function answer(value: unknown) {
  const headers = { 'access-control-allow-origin': '*' }
  const fetch = () => Promise.resolve(new Response(JSON.stringify(value), { headers }))
  const { graph } = createTestClient({ fetch })
  return people.search(graph, 'a', new AbortController().signal)
}
const at = (...addresses: unknown[]) => addresses.map((address) => ({ address }))

test('people become recipients, in Graph’s order, with what they do', async () => {
  const value = [
    {
      displayName: ' Adele\u0000 Vance ',
      scoredEmailAddresses: at('AdeleV@contoso.com'),
      jobTitle: 'Retail Manager',
      department: 'Retail',
    },
    { displayName: 'alexw@contoso.com', scoredEmailAddresses: at('AlexW@contoso.com') },
    { displayName: null, scoredEmailAddresses: at('meganb@contoso.com'), jobTitle: ' ' },
    {
      displayName: 'Team',
      scoredEmailAddresses: at('team@contoso.com'),
      personType: { class: 'Group' },
    },
  ]
  expect(await answer({ value })).toEqual([
    { address: 'AdeleV@contoso.com', name: 'Adele Vance', title: 'Retail Manager · Retail' },
    { address: 'AlexW@contoso.com' },
    { address: 'meganb@contoso.com' },
    { address: 'team@contoso.com', name: 'Team', group: {} },
  ])
})

test('nobody is found twice, or without a usable address', async () => {
  const value = [
    { displayName: 'Nobody' },
    { displayName: 'Nothing', scoredEmailAddresses: null },
    { displayName: 'Exchange', scoredEmailAddresses: at('/o=Org/ou=Site/cn=ada', 'ada@x.org') },
    { displayName: 'Ada', scoredEmailAddresses: at('ADA@x.org') },
    { displayName: 'Empty', scoredEmailAddresses: [{ address: null }, {}] },
  ]
  expect(await answer({ value })).toEqual([{ address: 'ada@x.org', name: 'Exchange' }])
  expect(await answer({})).toEqual([])
})

test.each([
  ['ada', 'ada', "'ada'"],
  [' ada   love ', 'ada love', "'ada love'"],
  ['ada" OR "x', 'ada OR x', "'ada OR x'"],
  ['a\\"b\n', 'a b', "'a b'"],
  ["O'Leary", "O'Leary", "'O''Leary'"],
  ['"', '', "''"],
])('the term of %j is %j, in a filter %s', (query, term, filter) => {
  expect([searchTerm(query), filterText(query)]).toEqual([term, filter])
})
