// @vitest-environment jsdom
/** A shared mailbox is an account that its home signs in for, with the permissions for shared mailboxes. */
import { afterEach, expect, test, vi } from 'vitest'
import { adele, alex, createTestAuth } from '#testing/fakeAuth.ts'
import { forgetMailboxes, rememberAliases, rememberMailbox } from './keepMailboxes.ts'
import { isOwnAddress } from './ownAddresses.ts'
import { readMailboxes, toSharedAccount } from './sharedMailboxes.ts'
import { withSharedMailboxes } from './withSharedMailboxes.ts'

const address = 'Team@contoso.com'
const team = toSharedAccount(adele, { address })
afterEach(() => forgetMailboxes(adele.id))

test('the mailboxes that can be opened follow the accounts, for as long as theirs is there', async () => {
  const { auth } = createTestAuth({ accounts: [adele, alex] })
  auth.extend(withSharedMailboxes)
  expect(auth.accounts()).toEqual([adele, alex])
  rememberMailbox(adele, { address, opens: true })
  rememberMailbox(adele, { address: 'press@contoso.com' })
  expect(auth.accounts()).toEqual([adele, alex, team])
  // Taken off the list: a message from it may still be here.
  rememberMailbox(adele, { address: 'team@contoso.com', opens: true, isHidden: true })
  expect(auth.accounts().map(({ id }) => id)).toEqual([adele.id, alex.id, team.id])
  await auth.signOut(adele, 'here')
  expect(auth.accounts()).toEqual([alex])
})

test('tokens are those of the account, for shared mailboxes', async () => {
  const shared = ['Mail.Send.Shared', 'Mail.ReadWrite.Shared', 'User.Read']
  const scopes = ['Mail.Send', 'Mail.ReadWrite', 'User.Read']
  const { auth } = createTestAuth({ accounts: [adele], granted: [...shared, ...scopes] })
  auth.extend(withSharedMailboxes)
  expect(await auth.getToken({ account: team, scopes })).toBe(shared.join(' '))
  expect(await auth.getToken({ account: adele, scopes })).toBe(scopes.join(' '))
  expect(auth.isWindowNeeded({ account: team, scopes: ['Mail.Read'] })).toBe(false)
})

test('a window asks its account, and says whether it was another', async () => {
  const { auth, windows } = createTestAuth({ accounts: [adele] })
  auth.extend(withSharedMailboxes)
  const own = auth.signIn({ account: team, scopes: ['Mail.Send'] })
  expect(windows[0]?.options).toMatchObject({ account: adele, scopes: ['Mail.Send.Shared'] })
  windows[0]?.accept(adele)
  expect(await own).toEqual(team)
  const other = auth.signIn({ account: team, scopes: [] })
  windows[1]?.accept(alex)
  expect(await other).toEqual(alex)
})

test('what is stored is not trusted; aliases are own addresses', () => {
  const key = `mail-composer.mailboxes.${adele.id}`
  for (const text of [
    '',
    'null',
    '7',
    '[]',
    '{"shared":{}}',
    '{"shared":[1,{}]}',
    '{"aliases":3}',
  ]) {
    localStorage.setItem(key, text)
    expect([text, readMailboxes(adele.id)]).toEqual([text, []])
    expect(isOwnAddress(adele, 'a@x.org')).toBe(false)
  }
  rememberAliases(adele, [adele.address, 'Alias@x.org'])
  expect(isOwnAddress(adele, 'alias@X.org')).toBe(true)
  expect(isOwnAddress(adele, 'lias@x.org')).toBe(false)
  rememberMailbox(adele, { address })
  expect(isOwnAddress(adele, address)).toBe(false)
})

test('what the device refuses to store is known as long as the page is open, and is said', () => {
  expect(rememberMailbox(adele, { address: 'press@contoso.com' })).toBe(true)
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(rememberMailbox(adele, { address, opens: true })).toBe(false)
  expect(readMailboxes(adele.id).map((one) => one.address)).toEqual(['press@contoso.com', address])
  refuse.mockRestore()
  expect(rememberMailbox(adele, { address: 'sales@contoso.com' })).toBe(true)
  const stored = localStorage.getItem(`mail-composer.mailboxes.${adele.id}`)
  expect(stored).toContain(address)
  forgetMailboxes(adele.id)
  expect(readMailboxes(adele.id)).toEqual([])
})
