// @vitest-environment jsdom
/** Who is of the organization: whoever is at a domain of any of the account's own addresses, also of those learnt later. */
import { beforeEach, expect, test } from 'vitest'
import { rememberAliases } from '#access/keepMailboxes.ts'
import { organizationOf } from './organization.ts'

beforeEach(() => localStorage.clear())

const account = { address: 'ada@contoso.onmicrosoft.com', tenantId: 't', name: 'Ada' }

test('the domains of its aliases are its own, also where the sign-in name has another one', () => {
  const own = { ...account, id: 'one' }
  rememberAliases(own, ['ada@contoso.com', 'ada@contoso.de'])
  const { isExternal } = organizationOf(own)
  expect(
    ['bob@contoso.com', 'bob@mail.contoso.de', 'bob@contoso.onmicrosoft.com'].some(isExternal),
  ).toBe(false)
  expect(isExternal('bob@fabrikam.com')).toBe(true)
})

test('what is learnt later holds from then on, and what is noted stands above it', () => {
  const own = { ...account, id: 'two' }
  const { isExternal, note } = organizationOf(own)
  expect(isExternal('bob@contoso.com')).toBe(true)
  rememberAliases(own, ['ada@contoso.com'])
  expect(isExternal('bob@contoso.com')).toBe(false)
  note('bob@contoso.com', true)
  expect(isExternal('bob@contoso.com')).toBe(true)
})
