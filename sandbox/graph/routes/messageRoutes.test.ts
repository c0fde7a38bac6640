import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from '#sandbox/graph/graphTestKit.ts'

const ownId = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name ownId'

async function setUpDraft(body: object = {}) {
  const scene = setUp()
  const draft = await jsonOf(
    scene.call('POST', '/me/messages', { body: { subject: 'One', ...body } }),
  )
  return { ...scene, draft, path: `/me/messages/${String(draft['id'])}` }
}

test('a change touches what it names and gives a new change key', async () => {
  const { call, path, draft } = await setUpDraft({ importance: 'high' })
  const changed = await jsonOf(call('PATCH', path, { body: { subject: 'Two' } }))
  expect(changed).toMatchObject({ id: draft['id'], subject: 'Two', importance: 'high' })
  expect(changed['changeKey']).not.toBe(draft['changeKey'])
  expect(await jsonOf(call('GET', path))).toMatchObject({ subject: 'Two' })
})

test('a change of what somebody else has changed meanwhile is refused', async () => {
  const { call, path, draft } = await setUpDraft()
  const headers = { 'if-match': String(draft['@odata.etag']) }
  expect((await call('PATCH', path, { headers, body: { subject: 'Two' } })).status).toBe(200)
  const late = await call('PATCH', path, { headers, body: { subject: 'Three' } })
  expect(late.status).toBe(412)
  expect(await jsonOf(late)).toMatchObject({ error: { code: 'ErrorIrresolvableConflict' } })
  expect((await call('DELETE', path, { headers })).status).toBe(412)
})

test.each([
  ['internetMessageHeaders', [{ name: 'x-a', value: '1' }]],
  ['attachments', []],
])('%s cannot be changed in a draft', async (name, value) => {
  const { call, path } = await setUpDraft()
  expect((await call('PATCH', path, { body: { [name]: value } })).status).toBe(400)
})

test('of a sent message the body stays, the category may change', async () => {
  const { call, mailbox, path } = await setUpDraft({ toRecipients: to('a@x.org') })
  await call('POST', `${path}/send`)
  const [sent] = mailbox.list(mailbox.folderId('sentitems'))
  const patch = (body: object) => call('PATCH', `/me/messages/${sent!.id}`, { body })
  const refused = await patch({ subject: 'Other' })
  expect(refused.status).toBe(400)
  expect(await jsonOf(refused)).toMatchObject({ error: { code: 'ErrorInvalidPropertySet' } })
  expect((await patch({ categories: ['Red category'] })).status).toBe(200)
})

test('a sent draft has a new id and the old one is gone', async () => {
  const { call, mailbox, path, draft } = await setUpDraft({ toRecipients: to('a@x.org') })
  const answer = await call('POST', `${path}/send`)
  expect([answer.status, await answer.text()]).toEqual([202, ''])
  const [sent] = mailbox.list()
  expect(sent).toMatchObject({ isDraft: false, internetMessageId: draft['internetMessageId'] })
  expect(sent!.id).not.toBe(draft['id'])
  for (const [method, url] of [
    ['POST', `${path}/send`],
    ['GET', path],
    ['PATCH', path],
  ] as const) {
    const again = await call(method, url, method === 'PATCH' ? { body: {} } : {})
    expect(again.status).toBe(404)
    expect(await jsonOf(again)).toMatchObject({ error: { code: 'ErrorItemNotFound' } })
  }
  expect((await call('POST', `/me/messages/${sent!.id}/send`)).status).toBe(404)
})

test('an immutable id outlives the sending', async () => {
  const { call } = setUp()
  const headers = { prefer: 'IdType="ImmutableId"' }
  const body = { toRecipients: to('a@x.org') }
  const made = await call('POST', '/me/messages', { headers, body })
  expect(made.headers.get('preference-applied')).toBe('IdType=ImmutableId')
  const path = `/me/messages/${String((await jsonOf(made))['id'])}`
  expect((await call('POST', `${path}/send`, { headers })).status).toBe(202)
  expect(await jsonOf(call('GET', path, { headers }))).toMatchObject({ isDraft: false })
})

test('a mailbox fault leaves the draft in Drafts, or keeps its id', async () => {
  const { call, mailbox, path, sandbox, draft } = await setUpDraft({ toRecipients: to('a@x.org') })
  sandbox.faults.add({ what: { mailbox: 'stuckDraft' } })
  expect((await call('POST', `${path}/send`)).status).toBe(202)
  expect(mailbox.list(mailbox.folderId('drafts'))).toHaveLength(1)
  sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
  expect((await call('POST', `${path}/send`)).status).toBe(202)
  expect(mailbox.list(mailbox.folderId('sentitems'))).toMatchObject([{ id: draft['id'] }])
})

test('a deleted message goes to Deleted Items, and from there for good', async () => {
  const { call, mailbox, path } = await setUpDraft()
  expect((await call('DELETE', path)).status).toBe(204)
  const [deleted] = mailbox.list(mailbox.folderId('deleteditems'))
  expect((await call('GET', path)).status).toBe(404)
  expect((await call('DELETE', `/me/messages/${deleted!.id}`)).status).toBe(204)
  expect(mailbox.list()).toEqual([])
})

test('a message moves into another folder under a new id', async () => {
  const { call, mailbox, path, draft } = await setUpDraft()
  const move = (destinationId: string) => call('POST', `${path}/move`, { body: { destinationId } })
  expect((await move('nowhere')).status).toBe(404)
  const moved = await jsonOf(move('archive'))
  expect(moved['parentFolderId']).toBe(mailbox.folderId('archive'))
  expect(moved['id']).not.toBe(draft['id'])
  expect((await call('GET', path)).status).toBe(404)
})

test('a draft can be made in any folder and is found there', async () => {
  const { call, mailbox } = setUp()
  const made = await jsonOf(call('POST', '/me/mailFolders/archive/messages', { body: {} }))
  expect(made).toMatchObject({ isDraft: true, parentFolderId: mailbox.folderId('archive') })
  const id = String(made['id'])
  expect((await call('GET', `/me/mailFolders/Archive/messages/${id}`)).status).toBe(200)
  expect((await call('GET', `/me/mailFolders/inbox/messages/${id}`)).status).toBe(404)
})

test('a list is newest first, ten at a time, and can be narrowed', async () => {
  const { call } = setUp()
  for (let index = 0; index < 12; index++) {
    await call('POST', '/me/messages', { body: { subject: `Message ${index}` } })
  }
  const list = async (query: string) =>
    (await jsonOf(call('GET', `/me/mailFolders/drafts/messages?${query}`))) as {
      value: { subject: string }[]
      '@odata.nextLink'?: string
      '@odata.count'?: number
    }
  const first = await list('')
  expect(first.value.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Message ${11 - index}`),
  )
  const next = await jsonOf(call('GET', first['@odata.nextLink']!))
  expect(next.value).toHaveLength(2)
  expect(next).not.toHaveProperty('@odata.nextLink')
  expect((await list('$top=3&$skip=1&$count=true'))['@odata.count']).toBe(12)
  expect((await list('$orderby=subject&$top=2')).value).toMatchObject([
    { subject: 'Message 0' },
    { subject: 'Message 1' },
  ])
  const { value } = await list("$filter=subject eq 'Message 7' and isDraft eq true&$select=subject")
  expect(value).toEqual([
    {
      '@odata.etag': expect.any(String) as string,
      id: expect.any(String) as string,
      subject: 'Message 7',
    },
  ])
})

test('a message is found by its internetMessageId and by an id of our own', async () => {
  const properties = [
    { id: 'Integer 0x0036', value: '2' },
    { id: ownId, value: "it's me" },
  ]
  const { call, draft } = await setUpDraft({ singleValueExtendedProperties: properties })
  const found = async (filter: string) =>
    (await jsonOf(call('GET', `/me/messages?$filter=${encodeURIComponent(filter)}`))).value
  expect(await found(`internetMessageId eq '${String(draft['internetMessageId'])}'`)).toHaveLength(
    1,
  )
  expect(await found(`internetMessageId eq '<other@x.org>'`)).toEqual([])
  const own = `singleValueExtendedProperties/Any(ep: ep/id eq '${ownId}' and ep/value eq 'it''s me')`
  expect(await found(own)).toHaveLength(1)
  expect(await found(own.replace('me', 'you'))).toEqual([])
})

test('extended properties are shown only when asked for by name', async () => {
  const properties = [{ id: 'SystemTime 0x3FEF', value: '2030-01-01T09:00:00Z' }]
  const { call, path, draft } = await setUpDraft({ singleValueExtendedProperties: properties })
  expect(draft).not.toHaveProperty('singleValueExtendedProperties')
  const expand = `$expand=singleValueExtendedProperties($filter=id eq 'SystemTime 0x3FEF')`
  expect(await jsonOf(call('GET', `${path}?${expand}`))).toMatchObject({
    singleValueExtendedProperties: [{ id: 'SystemTime 0x3fef', value: '2030-01-01T09:00:00Z' }],
  })
})

test('headers are shown only when selected; an unknown selection is refused', async () => {
  const headers = [{ name: 'x-one', value: '1' }]
  const { call, path, draft } = await setUpDraft({ internetMessageHeaders: headers })
  expect(draft).not.toHaveProperty('internetMessageHeaders')
  const selected = await jsonOf(call('GET', `${path}?$select=internetMessageHeaders`))
  expect(selected['internetMessageHeaders']).toEqual(headers)
  expect(selected).not.toHaveProperty('subject')
  expect((await call('GET', `${path}?$select=colour`)).status).toBe(400)
})

test('scripts are taken from a body when it is read, and text is given when preferred', async () => {
  const content = '<p>Hi &amp; bye</p><script>alert(1)</script>'
  const { call, path } = await setUpDraft({ body: { contentType: 'html', content } })
  const body = async (prefer: string) => {
    const answer = await call('GET', path, { headers: { prefer } })
    return ((await jsonOf(answer))['body'] as { content: string }).content
  }
  expect(await body('')).not.toContain('script')
  expect(await body('outlook.allow-unsafe-html')).toContain('alert(1)')
  expect(await body('outlook.body-content-type="text"')).toBe('Hi & bye')
})

test('an address in any case, keys in brackets and segments in any case are understood', async () => {
  const { call, draft } = await setUpDraft()
  const id = String(draft['id'])
  const paths = [
    `/me/Messages/${encodeURIComponent(id)}`,
    `/me/messages('${id}')`,
    `/users/adelev@contoso.COM/messages/${id}`,
    `/users('AdeleV@contoso.com')/mailfolders('Drafts')/messages('${id}')`,
  ]
  for (const path of paths) expect((await call('GET', path)).status).toBe(200)
})
