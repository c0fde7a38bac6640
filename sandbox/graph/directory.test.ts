import { expect, test } from 'vitest'
import { jsonOf, setUp } from './graphTestKit.ts'

const eventual = { consistencylevel: 'eventual' }
const names = async (answer: Promise<Response>) =>
  ((await jsonOf(answer)).value ?? []).map(({ displayName }) => displayName as string)

test('me is who the token belongs to', async () => {
  const { as } = setUp()
  expect(await jsonOf(as('AlexW@contoso.com')('GET', '/me'))).toMatchObject({
    '@odata.context': 'http://localhost:5174/v1.0/$metadata#users/$entity',
    displayName: 'Alex Wilber',
    mail: 'AlexW@contoso.com',
    userPrincipalName: 'AlexW@contoso.com',
  })
})

test('department and company are given to who selects them', async () => {
  const me = setUp().as('AdeleV@contoso.com')
  const whole = await jsonOf(me('GET', '/me'))
  expect(whole).toMatchObject({ officeLocation: '18/2111', businessPhones: ['+1 425 555 0109'] })
  expect(whole).not.toHaveProperty('department')
  const selected = await jsonOf(me('GET', '/me?$select=department,companyName,mobilePhone'))
  expect(selected).toMatchObject({
    ...{ department: 'Retail', companyName: 'Contoso', mobilePhone: null },
  })
  expect(selected).not.toHaveProperty('displayName')
})

test('some have a photo, others do not', async () => {
  const { as } = setUp()
  const adele = as('AdeleV@contoso.com')
  expect(await jsonOf(adele('GET', '/me/photo'))).toMatchObject({ id: '240x240' })
  const photo = await adele('GET', '/me/photos/48x48/$value')
  expect(photo.headers.get('content-type')).toBe('image/png')
  const bytes = Buffer.from(await photo.arrayBuffer())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(48)
  expect((await adele('GET', '/me/photos/50x50/$value')).status).toBe(400)
  const none = await as('danas@contoso.com')('GET', '/me/photo/$value')
  expect(none.status).toBe(404)
  expect(await jsonOf(none)).toMatchObject({
    error: { code: 'ImageNotFound', message: "The photo wasn't found." },
  })
  expect((await adele('GET', '/users/AlexW@contoso.com/photo/$value')).status).toBe(200)
})

test('people are found by the beginning of a name or address', async () => {
  const { call } = setUp()
  expect(await names(call('GET', '/me/people?$search="wil"'))).toEqual(['Alex Wilber'])
  expect(await names(call('GET', '/me/people?$search="megan bo"'))).toEqual(['Megan Bowen'])
  expect(await names(call('GET', '/me/people?$search="garth@fab"'))).toEqual(['Garth Fort'])
  expect(await names(call('GET', '/me/people?$top=3'))).toHaveLength(3)
  expect((await call('GET', '/me/people?$search="a"&$skip=1')).status).toBe(400)
})

test('contacts are filtered by a whole address only', async () => {
  const { call } = setUp()
  const filter = (text: string) => call('GET', `/me/contacts?$filter=${encodeURIComponent(text)}`)
  expect(await names(filter("emailAddresses/any(a:a/address eq 'garth@fabrikam.com')"))).toEqual([
    'Garth Fort',
  ])
  expect(await names(filter("startswith(displayName,'Pil')"))).toEqual(['Pilar Ackerman'])
  expect((await filter("emailAddresses/any(a:startswith(a/address,'g'))")).status).toBe(400)
})

test('the directory is searched with ConsistencyLevel, and not without', async () => {
  const { call } = setUp()
  const path = '/users?$search="displayName:boo" OR "mail:alexw"&$count=true&$select=displayName'
  const found = await jsonOf(call('GET', path, { headers: eventual }))
  expect(found).toMatchObject({
    '@odata.count': 2,
    value: [{ displayName: 'Alex Wilber' }, { displayName: 'Samantha Booth' }],
  })
  const refused = await call('GET', path)
  expect(refused.status).toBe(400)
  expect(await jsonOf(refused)).toMatchObject({
    error: {
      message:
        "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    },
  })
  expect((await call('GET', '/users?$search=boo', { headers: eventual })).status).toBe(400)
  expect(await jsonOf(call('GET', '/users/alexw@contoso.onmicrosoft.com'))).toMatchObject({
    displayName: 'Alex Wilber',
  })
  expect((await call('GET', '/users/nobody@contoso.com')).status).toBe(404)
})

test('a guest is told by the sign-in name, also by the least permission', async () => {
  const { call } = setUp()
  const path = '/users?$search="displayName:quentin"&$select=mail,userPrincipalName'
  expect((await jsonOf(call('GET', path, { headers: eventual }))).value).toEqual([
    {
      mail: 'quentin@gmail.com',
      userPrincipalName: 'quentin_gmail.com#EXT#@contoso.onmicrosoft.com',
    },
  ])
})

test('settings, time zones and categories', async () => {
  const { call } = setUp()
  expect(await jsonOf(call('GET', '/me/mailboxSettings'))).toMatchObject({
    timeZone: 'W. Europe Standard Time',
  })
  const windows = await jsonOf(call('GET', '/me/outlook/supportedTimeZones'))
  expect(windows.value).toContainEqual({
    alias: 'Eastern Standard Time',
    displayName: 'Eastern Standard Time',
  })
  const iana = await jsonOf(
    call(
      'GET',
      "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')",
    ),
  )
  expect(iana.value).toContainEqual({ alias: 'Europe/Berlin', displayName: 'Europe/Berlin' })

  const create = (displayName: string, color = 'preset9') =>
    call('POST', '/me/outlook/masterCategories', { body: { displayName, color } })
  expect((await create('Project X')).status).toBe(201)
  expect((await create('project x')).status).toBe(409)
  expect((await create('Other', 'preset25')).status).toBe(400)
  expect(await names(call('GET', '/me/outlook/masterCategories?$top=50'))).toContain('Project X')
})

test('mail tips tell who is away and who is outside', async () => {
  const { call } = setUp()
  const ask = (MailTipsOptions: string) =>
    call('POST', '/me/getMailTips', {
      body: { EmailAddresses: ['samanthab@contoso.com', 'a@x.org'], MailTipsOptions },
    })
  expect((await jsonOf(ask('automaticReplies, recipientScope'))).value).toMatchObject([
    {
      emailAddress: { name: 'Samantha Booth' },
      automaticReplies: { message: 'I am on holiday until Monday.' },
      recipientScope: 'internal',
    },
    { automaticReplies: { message: '' }, recipientScope: 'external' },
  ])
  expect((await ask('gossip')).status).toBe(400)
})

test('ids are translated', async () => {
  const { call, mailbox } = setUp()
  const { id } = await jsonOf(call('POST', '/me/messages', { body: {} }))
  const body = {
    InputIds: [id],
    SourceIdType: 'restId',
    TargetIdType: 'restImmutableEntryId',
  }
  expect((await jsonOf(call('POST', '/me/translateExchangeIds', { body }))).value).toEqual([
    { sourceId: id, targetId: mailbox.list()[0]!.immutableId },
  ])
})

test('folders are listed without the hidden ones, and found by name or id', async () => {
  const { call, mailbox } = setUp()
  const visible = await names(call('GET', '/me/mailFolders?$top=50'))
  const all = await names(call('GET', '/me/mailFolders?$top=50&includeHiddenFolders=true'))
  expect(visible).toContain('Sent Items')
  expect(visible).not.toContain('Sync Issues')
  expect(all).toContain('Sync Issues')
  const drafts = await jsonOf(call('GET', '/me/mailFolders/drafts'))
  expect(drafts).toMatchObject({ displayName: 'Drafts', totalItemCount: 0 })
  expect(await jsonOf(call('GET', `/me/mailFolders/${String(drafts['id'])}`))).toMatchObject({
    id: mailbox.folderId('drafts'),
  })
  expect((await call('GET', '/me/mailFolders/nowhere')).status).toBe(400)
  expect((await call('GET', `/me/mailFolders/${'A'.repeat(60)}=`)).status).toBe(404)
  expect(await names(call('GET', '/me/mailFolders/msgfolderroot/childFolders'))).toContain('Inbox')
})

test('China knows no flags, headers, people or categories; Mail still goes', async () => {
  const { call } = setUp({ cloud: 'china' })
  const draft = (body: object) => call('POST', '/me/messages', { body })
  const made = await draft({ subject: 'x' })
  expect(made.status).toBe(201)
  expect(await jsonOf(made)).not.toHaveProperty('flag')
  expect((await draft({ flag: { flagStatus: 'flagged' } })).status).toBe(400)
  expect((await draft({ internetMessageHeaders: [{ name: 'x-a', value: '1' }] })).status).toBe(400)
  expect((await call('GET', '/me/people')).status).toBe(400)
  expect((await call('GET', '/me/outlook/masterCategories')).status).toBe(400)
})
