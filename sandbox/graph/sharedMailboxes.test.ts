/** Shared mailboxes: what Exchange's rights open, what they send, and as whom (Graph: send mail from another user). */
import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from './graphTestKit.ts'

const [sales, support, press, board] = ['sales', 'support', 'press', 'board'].map(
  (name) => `${name}@contoso.com`,
) as [string, string, string, string]
const adele = 'AdeleV@contoso.com'
const message = (from?: string) => ({
  toRecipients: to('AlexW@contoso.com'),
  ...(from && { from: { emailAddress: { address: from } } }),
})

function received({ sandbox }: ReturnType<typeof setUp>) {
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const addressIn = (one: { emailAddress: { address?: string } } | null) =>
    one?.emailAddress.address
  return alex
    .list(alex.folderId('inbox'))
    .map(({ from, sender }) => [addressIn(from), addressIn(sender)])
}

test.each([
  [sales, 201, 202, [sales, sales]],
  [support, 201, 202, [support, adele]],
  [press, 403, 202, [press, press]],
  [board, 201, 403, undefined],
  ['MeganB@contoso.com', 403, 403, undefined],
])('%s: a draft there %i, from it by /me %i', async (address, draft, status, names) => {
  const scene = setUp()
  const made = await scene.call('POST', `/users/${address}/messages`, { body: {} })
  expect(made.status).toBe(draft)
  const sent = await scene.call('POST', '/me/sendMail', { body: { message: message(address) } })
  expect(sent.status).toBe(status)
  if (status === 403)
    expect(await jsonOf(sent)).toMatchObject({ error: { code: 'ErrorSendAsDenied' } })
  expect(received(scene)).toEqual(names ? [names] : [])
  expect(scene.mailbox.list(scene.mailbox.folderId('sentitems'))).toHaveLength(names ? 1 : 0)
})

test.each([
  [sales, 202, undefined],
  [support, 202, undefined],
  [press, 403, 'ErrorAccessDenied'],
  [board, 403, 'ErrorSendAsDenied'],
])(
  'sendMail below /users/%s answers %i, and keeps its copy there',
  async (address, status, code) => {
    const scene = setUp()
    const path = `/users/${address}/sendMail`
    const answer = await scene.call('POST', path, { body: { message: message() } })
    expect(answer.status).toBe(status)
    if (code) expect(await jsonOf(answer)).toMatchObject({ error: { code } })
    const shared = scene.sandbox.store.mailbox(scene.sandbox.store.findAccount(address)!.id)
    expect(shared.list(shared.folderId('sentitems'))).toHaveLength(status === 202 ? 1 : 0)
    expect(scene.mailbox.list()).toEqual([])
  },
)

test.each([sales, board])(
  'a draft of %s is filled, answered and sent where it is',
  async (address) => {
    const { call, sandbox } = setUp()
    const root = `/users/${address}/messages`
    const { id } = await jsonOf(call('POST', root, { body: message() }))
    expect((await call('GET', `/me/messages/${String(id)}`)).status).toBe(404)
    const patched = await call('PATCH', `${root}/${String(id)}`, { body: { subject: 'Offer' } })
    expect(patched.status).toBe(200)
    const reply = await call('POST', `${root}/${String(id)}/createReply`)
    expect(reply.status).toBe(201)
    const sent = await call('POST', `${root}/${String(id)}/send`)
    expect(sent.status).toBe(address === sales ? 202 : 403)
    const shared = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    expect(shared.list(shared.folderId('drafts'))).toHaveLength(address === sales ? 1 : 2)
  },
)

test.each([
  ['/me/sendMail', ['Mail.Send'], sales, 403],
  ['/me/sendMail', ['Mail.Send', 'Mail.Send.Shared'], sales, 202],
  [`/users/${sales}/sendMail`, ['Mail.Send'], undefined, 403],
  [`/users/${sales}/sendMail`, ['Mail.Send.Shared'], undefined, 202],
])('%s with %j from %s: %i', async (path, scopes, from, status) => {
  const { as } = setUp()
  const answer = await as(adele, scopes)('POST', path, { body: { message: message(from) } })
  expect(answer.status).toBe(status)
  if (status === 403)
    expect(await jsonOf(answer)).toMatchObject({ error: { code: 'ErrorAccessDenied' } })
})

test.each([
  ['GET', '/messages', ['Mail.Read'], 403],
  ['GET', '/messages', ['Mail.ReadWrite'], 403],
  ['GET', '/messages', ['Mail.ReadWrite.Shared'], 200],
  ['POST', '/messages', ['Mail.ReadWrite'], 403],
  ['POST', '/messages', ['Mail.ReadWrite.Shared'], 201],
])('%s %s of a shared mailbox with %j answers %i', async (method, path, scopes, status) => {
  const { as } = setUp()
  const options = method === 'POST' ? { body: {} } : {}
  const answer = await as(adele, scopes)(method, `/users/${sales}${path}`, options)
  expect(answer.status).toBe(status)
})

test('an alias is one’s own address: it takes no permission of others', async () => {
  const scene = setUp({}, 'MeganB@contoso.com')
  const alias = 'meganb@contoso.onmicrosoft.com'
  const call = scene.as('MeganB@contoso.com', ['Mail.Send'])
  const sent = await call('POST', '/me/sendMail', { body: { message: message(alias) } })
  expect(sent.status).toBe(202)
  expect(received(scene)).toEqual([[alias, alias]])
})
