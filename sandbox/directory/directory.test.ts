/** The invented organization: as large as it says, the same each time, and no sample account is found beside one of it. */
import { expect, test } from 'vitest'
import { sampleAccounts } from '#sandbox/accounts.ts'
import { directoryGroups, membersOf } from './groups.ts'
import { directoryPeople } from './people.ts'

test('two thousand people, each with an address of their own, in eleven scripts', () => {
  const people = directoryPeople()
  expect(people).toHaveLength(2_000)
  expect(new Set(people.map(({ address }) => address.toLowerCase())).size).toBe(2_000)
  expect(people.every(({ address }) => /^[a-z.-]+\d+@contoso\.com$/.test(address))).toBe(true)
  const scripts = ['Latin', 'Cyrl', 'Greek', 'Arab', 'Hebr', 'Hani', 'Hira', 'Hang', 'Deva', 'Thai']
  for (const script of [...scripts, 'Geor']) {
    const written = new RegExp(`\\p{Script=${script}}`, 'u')
    expect(people.filter(({ name }) => written.test(name)).length, script).toBeGreaterThan(20)
  }
  expect(people.slice(0, 4).map(({ name }) => name)).toEqual([
    'Chloé Ó Briain',
    'Анна Иванова',
    'Άννα Παπαδόπουλος',
    'ليلى الخطيب',
  ])
})

test('a search for a sample person finds nobody of them', () => {
  const begins = sampleAccounts.flatMap(({ name }) => name.toLowerCase().split(' '))
  const others = directoryPeople().flatMap(({ givenName, surname, address }) =>
    [givenName, ...surname.split(/[ -]/), address].map((word) => word.toLowerCase()),
  )
  const found = others.filter((word) => begins.some((begin) => word.startsWith(begin.slice(0, 4))))
  expect([...new Set(found)]).toEqual([])
})

test('thirty groups, some without an address, some with guests, some in others', () => {
  const groups = directoryGroups()
  const named = (name: string) => groups.find((group) => group.name === name)!
  expect(groups).toHaveLength(30)
  expect(groups.filter(({ address }) => address === null)).toHaveLength(3)
  expect(membersOf(named('Leadership'), false)).toHaveLength(7)
  expect(membersOf(named('Launch 2030'), true).filter((one) => 'guest' in one)).toHaveLength(3)
  expect(membersOf(named('Offices'), false).filter((one) => 'group' in one)).toHaveLength(3)
  const all = membersOf(named('Offices'), true).filter((one) => 'user' in one)
  expect(new Set(all.map(({ user }) => user.id)).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(50)
})
