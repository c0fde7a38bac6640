import { sampleEvents } from '#sandbox/mailbox/event.ts'
import { expect, test } from 'vitest'
import { everyScope, jsonOf, setUp, to } from './graphTestKit.ts'

const challenge =
  'Bearer realm="", authorization_uri="http://localhost:5174/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"'

test.each([
  ['no token', '', 'Access token is empty.'],
  ['no known token', 'Bearer abc', 'CompactToken parsing failed with error code: 80049217'],
])('%s is a 401 with a challenge scripts can read', async (_, authorization, message) => {
  const { sandbox } = setUp()
  const headers: Record<string, string> = authorization ? { authorization } : {}
  const answer = await sandbox.fetch('http://localhost:5174/v1.0/me', { headers })
  expect(answer.status).toBe(401)
  expect(answer.headers.get('www-authenticate')).toBe(challenge)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-expose-headers')).toContain('WWW-Authenticate')
  expect(await jsonOf(answer)).toMatchObject({
    error: { code: 'InvalidAuthenticationToken', message },
  })
})

test('an expired token is a 401 that says so', async () => {
  const { call, sandbox } = setUp()
  expect((await call('GET', '/me')).status).toBe(200)
  sandbox.tokens.expireNow('AdeleV@contoso.com')
  const answer = await call('GET', '/me')
  expect(answer.status).toBe(401)
  expect(await jsonOf(answer)).toMatchObject({
    error: {
      code: 'InvalidAuthenticationToken',
      message: 'Lifetime validation failed, the token is expired.',
    },
  })
})

test('a revoked token is a 401 with a claims challenge', async () => {
  const { call, sandbox } = setUp()
  sandbox.tokens.revoke('adelev@contoso.com')
  const answer = await call('GET', '/me')
  expect(answer.status).toBe(401)
  expect(answer.headers.get('www-authenticate')).toMatch(/insufficient_claims.*claims="[\w=]+"/)
})

test.each([
  ['GET', '/me', 'User.Read', 200],
  ['GET', '/me/messages', 'Mail.ReadBasic', 200],
  ['GET', '/me/mailFolders', 'Mail.ReadBasic', 200],
  ['POST', '/me/messages', 'Mail.ReadWrite', 201],
  ['POST', '/me/sendMail', 'Mail.Send', 202],
  ['GET', '/me/people', 'People.Read', 200],
  ['GET', '/me/contacts', 'Contacts.Read', 200],
  ['GET', `/me/events/${sampleEvents()[0]!.id}`, 'Calendars.Read', 200],
  ['GET', '/users', 'User.ReadBasic.All', 200],
  ['GET', '/groups', 'GroupMember.Read.All', 200],
  ['GET', '/me/mailboxSettings', 'MailboxSettings.Read', 200],
  ['GET', '/me/outlook/supportedTimeZones', 'User.Read', 200],
  ['GET', '/me/outlook/masterCategories', 'MailboxSettings.Read', 200],
])('%s %s needs %s', async (method, path, scope, status) => {
  const { as } = setUp()
  const body =
    method === 'POST' ? { message: { toRecipients: to('AlexW@contoso.com') } } : undefined
  const options = path === '/me/messages' && body ? { body: {} } : { body }
  const others = everyScope.filter((one) => !covers(one, scope))
  const granted = await as('AdeleV@contoso.com', [scope])(method, path, options)
  const refused = await as('AdeleV@contoso.com', others)(method, path, options)
  expect(granted.status).toBe(status)
  expect(refused.status).toBe(403)
  const isDirectory = /^\/(users|groups)/.test(path)
  expect(await jsonOf(refused)).toMatchObject({
    error: isDirectory
      ? {
          code: 'Authorization_RequestDenied',
          message: 'Insufficient privileges to complete the operation.',
        }
      : {
          code: 'ErrorAccessDenied',
          message: 'Access is denied. Check credentials and try again.',
        },
  })
})

const wider: Record<string, string[]> = {
  'Mail.ReadBasic': ['Mail.ReadWrite'],
  'User.Read': ['User.Read', 'User.ReadBasic.All'],
  'MailboxSettings.Read': ['MailboxSettings.ReadWrite'],
}
const covers = (one: string, scope: string) => [scope, ...(wider[scope] ?? [])].includes(one)

test('Mail.ReadWrite does not send', async () => {
  const { as } = setUp()
  const call = as('AdeleV@contoso.com', ['Mail.ReadWrite'])
  const body = { toRecipients: to('AlexW@contoso.com') }
  const { id } = await jsonOf(call('POST', '/me/messages', { body }))
  expect((await call('POST', `/me/messages/${String(id)}/send`)).status).toBe(403)
})

test('Mail.ReadBasic shows no body', async () => {
  const { as, call } = setUp()
  const body = { subject: 'x', body: { contentType: 'text', content: 'secret' } }
  const { id } = await jsonOf(call('POST', '/me/messages', { body }))
  const basic = as('AdeleV@contoso.com', ['Mail.ReadBasic'])
  const shown = await jsonOf(basic('GET', `/me/messages/${String(id)}`))
  expect(shown['subject']).toBe('x')
  expect(shown).not.toHaveProperty('body')
  expect(shown).not.toHaveProperty('bodyPreview')
})

test('nobody reads another’s mailbox', async () => {
  const { as } = setUp()
  const call = as('AlexW@contoso.com')
  expect((await call('GET', '/users/AdeleV@contoso.com/messages')).status).toBe(403)
  expect((await call('GET', '/users/nobody@contoso.com/messages')).status).toBe(404)
  expect((await call('GET', '/users/alexw@CONTOSO.com/messages')).status).toBe(200)
})
