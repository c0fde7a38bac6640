/** The searches of a large organization: what matches, what is refused, and how a list goes on. */
import { expect, test } from 'vitest'
import { everyScope, jsonOf, setUp } from './graphTestKit.ts'

const eventual = { headers: { ConsistencyLevel: 'eventual' } }
type Call = ReturnType<typeof setUp>['call']

async function search(call: Call, path: string, text: string) {
  const query = `$search=${encodeURIComponent(text)}&$select=id,displayName,mail,jobTitle`
  return jsonOf(call('GET', `${path}?${query}`, eventual))
}
const names = ({ value }: { value?: never[] }) =>
  (value ?? []).map(({ displayName }) => displayName as string)

test.each([
  ['"displayName:Шевч"', /Шевченко/],
  ['"displayName:ΨΑΡΡ"', /Ψαρράς/],
  ['"displayName:المصري"', /المصري/],
  ['"displayName:佐藤"', /^佐藤/],
  ['"displayName:Groß" OR "mail:nobody"', /Müller-Groß/],
  ['"displayName:Zbig" AND "displayName:Novák"', /^Zbigniew Novák$/],
])('%s', async (text, name) => {
  const found = names(await search(setUp().call, '/users', text))
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((one) => !name.test(one))).toEqual([])
})

test('a list has a hundred unless asked otherwise, 999 at most, and goes on by a link', async () => {
  const { call } = setUp()
  const first = await search(call, '/users', '"mail:k"')
  expect(first.value).toHaveLength(100)
  const second = await jsonOf(call('GET', String(first['@odata.nextLink']), eventual))
  const ids = [...(first.value ?? []), ...(second.value ?? [])].map(({ id }) => id as string)
  expect(new Set(ids).size).toBe(ids.length)
  expect((await jsonOf(call('GET', '/users?$top=999'))).value).toHaveLength(999)
  expect((await call('GET', '/users?$top=1000')).status).toBe(400)
  expect((await call('GET', '/users?$skip=10')).status).toBe(400)
})

test('startswith needs no header', async () => {
  const { call } = setUp()
  const filter = encodeURIComponent("startswith(displayName,'Анна') or startswith(mail,'alexw')")
  const found = names(await jsonOf(call('GET', `/users?$filter=${filter}&$select=displayName`)))
  expect(found[0]).toBe('Alex Wilber')
  expect(found.slice(1).every((name) => name.startsWith('Анна'))).toBe(true)
})

test('the basic permission shows of others who they are, not what they do', async () => {
  const { as, call } = setUp()
  const [alex] = (await search(call, '/users', '"displayName:wilber"')).value ?? []
  expect(alex).toMatchObject({ displayName: 'Alex Wilber', jobTitle: null })
  const admin = as('AdeleV@contoso.com', ['User.Read.All'])
  const [whole] = (await search(admin, '/users', '"displayName:wilber"')).value ?? []
  expect(whole).toMatchObject({ jobTitle: 'Marketing Assistant' })
  const path = '/me/people?$search="wilber"&$select=displayName,jobTitle'
  expect((await jsonOf(call('GET', path))).value).toEqual([
    {
      id: expect.any(String) as string,
      displayName: 'Alex Wilber',
      jobTitle: 'Marketing Assistant',
    },
  ])
})

test('groups are searched, and without the header they are not', async () => {
  const { call } = setUp()
  const found = await search(call, '/groups', '"displayName:eng" OR "mail:launch"')
  expect(names(found)).toEqual(['Engineering', 'Engineering On Call', 'Launch 2030'])
  expect(names(await search(call, '/groups', '"displayName:產品"'))).toEqual(['產品團隊'])
  expect((await call('GET', '/groups?$search="displayName:eng"')).status).toBe(400)
  const address = encodeURIComponent("mail eq 'leadership@contoso.com'")
  expect(names(await jsonOf(call('GET', `/groups?$filter=${address}`)))).toEqual(['Leadership'])
})

test('members: straight or all, counted with the header, and only their ids without a permission for people', async () => {
  const { call, as } = setUp()
  const [offices] = (await search(call, '/groups', '"displayName:offices"')).value ?? []
  const path = `/groups/${String((offices as never as { id: string }).id)}`
  const kinds = (list: { value?: never[] }) =>
    new Set((list.value ?? []).map((one) => one['@odata.type'] as string))
  expect(kinds(await jsonOf(call('GET', `${path}/members`)))).toEqual(
    new Set(['#microsoft.graph.user', '#microsoft.graph.group']),
  )
  const all = await jsonOf(call('GET', `${path}/transitiveMembers?$top=999&$select=mail`))
  const counted = await call('GET', `${path}/transitiveMembers/$count`, eventual)
  expect(await counted.text()).toBe(String(all.value?.length))
  expect((await call('GET', `${path}/transitiveMembers/$count`)).status).toBe(400)
  const blind = as('AdeleV@contoso.com', ['GroupMember.Read.All'])
  const users = (await jsonOf(blind('GET', `${path}/members`))).value?.slice(0, 1)
  expect(users).toMatchObject([{ displayName: null, mail: null, id: expect.any(String) as string }])
  expect((await call('GET', '/groups/nowhere/members')).status).toBe(404)
})

test('photos: some have one, in the directory as among the samples', async () => {
  const { call, as } = setUp()
  const [first, second] = (await search(call, '/users', '"displayName:chlo"')).value ?? []
  const photo = (one: unknown) => `/users/${(one as { id: string }).id}/photos/48x48/$value`
  const answers = [await call('GET', photo(first)), await call('GET', photo(second))]
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404])
  const others = everyScope.filter((scope) => scope !== 'User.ReadBasic.All')
  expect((await as('AlexW@contoso.com', others)('GET', photo(first))).status).toBe(403)
})

test('mail tips: away until when, full, restricted, moderated, large, with guests', async () => {
  const { call } = setUp()
  const ask = (EmailAddresses: string[]) =>
    call('POST', '/me/getMailTips', {
      body: {
        EmailAddresses,
        MailTipsOptions:
          'automaticReplies,mailboxFullStatus,deliveryRestriction,moderationStatus,totalMemberCount,externalMemberCount,recipientScope',
      },
    })
  const addresses = [
    'all-employees@contoso.com',
    'newsletter@contoso.com',
    'leadership@contoso.com',
  ]
  const { value } = await jsonOf(ask(addresses))
  expect(value).toMatchObject([
    { isModerated: true, externalMemberCount: 0, recipientScope: 'internal' },
    { isModerated: false, totalMemberCount: 632, externalMemberCount: 12 },
    { totalMemberCount: 7, mailboxFull: false, deliveryRestricted: false },
  ])
  expect((await ask(Array.from({ length: 101 }, (_, at) => `u${at}@x.org`))).status).toBe(400)
})
