/** What of an account's requests goes to a shared mailbox, and with which permissions. */
import { expect, test } from 'vitest'
import { homeIdOf, sharedAddressOf, sharedId } from './accountId.ts'
import { inMailbox } from './inMailbox.ts'

const address = 'team@contoso.com'
const root = '/users/team%40contoso.com'

test.each([
  ['/me/sendMail', ['Mail.Send'], `${root}/sendMail`, ['Mail.Send.Shared']],
  ['/me/messages', ['Mail.ReadWrite'], `${root}/messages`, ['Mail.ReadWrite.Shared']],
  ['/me/messages/a/send', ['Mail.Send'], `${root}/messages/a/send`, ['Mail.Send.Shared']],
  ['/me/messages?$top=1', ['Mail.ReadBasic'], `${root}/messages?$top=1`, ['Mail.ReadWrite.Shared']],
  [
    '/me/mailFolders/drafts',
    ['Mail.Read'],
    `${root}/mailFolders/drafts`,
    ['Mail.ReadWrite.Shared'],
  ],
  // A link to the next page names the mailbox already.
  [
    '/users/x/messages?$skip=1',
    ['Mail.Read'],
    '/users/x/messages?$skip=1',
    ['Mail.ReadWrite.Shared'],
  ],
  ['/me?$select=mail', ['User.Read'], '/me?$select=mail', ['User.Read']],
  ['/me/getMailTips', ['Mail.Read'], '/me/getMailTips', ['Mail.Read']],
  [
    '/me/outlook/masterCategories',
    ['MailboxSettings.Read'],
    '/me/outlook/masterCategories',
    ['MailboxSettings.Read'],
  ],
])('%s with %j', (path, scopes, wantedPath, wantedScopes) => {
  expect(inMailbox({ path, scopes }, address)).toEqual({ path: wantedPath, scopes: wantedScopes })
  expect(inMailbox({ path, scopes })).toEqual({ path, scopes })
})

test('the id of a shared mailbox names its account and its address', () => {
  const id = sharedId('account.tenant', 'Team@Contoso.com')
  expect([homeIdOf(id), sharedAddressOf(id)]).toEqual(['account.tenant', address])
  expect([homeIdOf('account.tenant'), sharedAddressOf('account.tenant')]).toEqual([
    'account.tenant',
    undefined,
  ])
})
