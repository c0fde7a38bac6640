import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from '#sandbox/graph/graphTestKit.ts'

const file = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'a.txt',
  contentType: 'text/plain',
  contentBytes: 'SGVsbG8gV29ybGQh',
}

async function setUpDraft(version = 'v1.0') {
  const scene = setUp()
  const { id } = await jsonOf(scene.call('POST', '/me/messages', { body: {} }))
  return { ...scene, path: `/${version}/me/messages/${String(id)}` }
}

test('a file is added, listed, read, and taken away', async () => {
  const { call, path } = await setUpDraft()
  const made = await call('POST', `${path}/attachments`, { body: file })
  expect(made.status).toBe(201)
  const attachment = await jsonOf(made)
  expect(attachment).toMatchObject({ ...file, isInline: false, contentId: null })
  expect(attachment['size']).toBeGreaterThan(12)
  expect(await jsonOf(call('GET', path))).toMatchObject({ hasAttachments: true })

  const one = `${path}/attachments/${String(attachment['id'])}`
  expect(await jsonOf(call('GET', one))).toMatchObject(file)
  const value = await call('GET', `${one}/$value`)
  expect(value.headers.get('content-type')).toBe('text/plain')
  expect(await value.text()).toBe('Hello World!')
  expect((await call('PATCH', one, { body: { name: 'b.txt' } })).status).toBe(400)
  expect((await call('DELETE', one)).status).toBe(204)
  expect((await call('GET', one)).status).toBe(404)
  expect(await jsonOf(call('GET', path))).toMatchObject({ hasAttachments: false })
})

test('the list shows what is selected, and what only files have needs a cast', async () => {
  const { call, path } = await setUpDraft()
  await call('POST', `${path}/attachments`, { body: { ...file, isInline: true, contentId: 'c' } })
  const list = (select: string) => call('GET', `${path}/attachments?$select=${select}`)
  const { value } = await jsonOf(list('id,name,size,isInline'))
  expect(value).toMatchObject([{ name: 'a.txt', isInline: true }])
  expect(value![0]).not.toHaveProperty('contentBytes')
  expect((await list('contentId')).status).toBe(400)
  const cast = await jsonOf(list('name,microsoft.graph.fileAttachment/contentId'))
  expect(cast.value).toMatchObject([{ contentId: 'c' }])
  expect(await jsonOf(call('GET', path))).toMatchObject({ hasAttachments: false })
})

test('an attached message travels as an item', async () => {
  const { call, path } = await setUpDraft()
  const item = { '@odata.type': '#microsoft.graph.message', subject: 'Inner' }
  const body = { '@odata.type': '#microsoft.graph.itemAttachment', name: 'Inner', item }
  const made = await call('POST', `${path}/attachments`, { body })
  expect(made.status).toBe(201)
  const one = `${path}/attachments/${String((await jsonOf(made))['id'])}`
  expect(await jsonOf(call('GET', one))).not.toHaveProperty('item')
  const expanded = await jsonOf(call('GET', `${one}?$expand=microsoft.graph.itemattachment/item`))
  expect(expanded['item']).toEqual(item)
})

test('a reference has its own properties in beta only', async () => {
  const body = {
    '@odata.type': '#microsoft.graph.referenceAttachment',
    name: 'Plan',
    sourceUrl: 'https://contoso.sharepoint.com/plan',
    providerType: 'oneDriveBusiness',
  }
  for (const [version, status] of [
    ['v1.0', 400],
    ['beta', 201],
  ] as const) {
    const { call, path } = await setUpDraft(version)
    expect((await call('POST', `${path}/attachments`, { body })).status).toBe(status)
  }
})

test('a reply quotes, keeps the conversation, and forwards take the files along', async () => {
  const { as, sandbox } = setUp()
  const adele = as('AdeleV@contoso.com')
  const message = {
    subject: 'Plan',
    body: { contentType: 'html', content: '<p>Original</p>' },
    toRecipients: to('AlexW@contoso.com', 'MeganB@contoso.com'),
    ccRecipients: to('randiw@contoso.com'),
    attachments: [file],
  }
  await adele('POST', '/me/sendMail', { body: { message } })
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const [received] = alex.list(alex.folderId('inbox'))
  const call = as('AlexW@contoso.com')
  const create = async (kind: string, body?: object) => {
    const answer = await call('POST', `/me/messages/${received!.id}/${kind}`, { body })
    return [answer.status, await jsonOf(answer)] as const
  }

  const [status, reply] = await create('createReply', { comment: 'Yes <b>' })
  expect(status).toBe(201)
  expect(reply).toMatchObject({
    subject: 'RE: Plan',
    conversationId: received!.conversationId,
    toRecipients: [{ emailAddress: { address: 'AdeleV@contoso.com' } }],
    ccRecipients: [],
    hasAttachments: false,
    body: { content: expect.stringMatching(/Yes &lt;b&gt;[\s\S]*<p>Original<\/p>/) as string },
  })
  const [, all] = await create('createReplyAll')
  expect(all).toMatchObject({
    toRecipients: [
      { emailAddress: { address: 'AdeleV@contoso.com' } },
      { emailAddress: { address: 'MeganB@contoso.com' } },
    ],
    ccRecipients: [{ emailAddress: { address: 'randiw@contoso.com' } }],
  })
  const [, forward] = await create('createForward', { toRecipients: to('a@x.org') })
  expect(forward).toMatchObject({ subject: 'FW: Plan', hasAttachments: true })
  const both = await create('createReply', { comment: 'x', message: { body: { content: 'y' } } })
  expect(both[0]).toBe(400)
  const send = await call('POST', `/me/messages/${received!.id}/reply`, { body: { comment: 'x' } })
  expect(send.status).toBe(202)
})
