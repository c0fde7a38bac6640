// @vitest-environment jsdom
/** Judged by the sandbox: who is found by which permission, and that nothing that goes wrong is the writer's trouble. */
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import type { Answer } from '#compose/recipients/suggestions/suggest.ts'
import { createQueue } from '#graph/http/concurrencyLimit.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSuggest } from './createSuggest.ts'
import { createIsExternal } from './isExternal.ts'
import { forgetRecipient, readRecent, rememberRecipients } from './recent/recentPeople.ts'
import { contacts } from './sources/contacts.ts'
import { directory } from './sources/directory.ts'
import { groups } from './sources/groups.ts'
import { people } from './sources/people.ts'
import type { Source } from './sources/source.ts'

const sources = [people, contacts, directory, groups]
const all = sources.map(({ scope }) => scope)
const address = 'AdeleV@contoso.com'

beforeEach(() => localStorage.clear())

function setUp(scopes: readonly string[] = all, options?: Parameters<typeof createSandbox>[0]) {
  const sandbox = createSandbox(options)
  const getToken = () => Promise.resolve(sandbox.tokenFor(address, scopes))
  const { graph, requests } = createSandboxClient(sandbox, { getToken })
  let now = 0
  const isExternal = createIsExternal({ address, tenantId: 't' })
  const suggest = createSuggest({
    ...{ accountId: 'adele', graph, sources, queue: createQueue(2) },
    client: new QueryClient({ defaultOptions: { queries: { retry: 0 } } }),
    recent: () => readRecent('adele'),
    forget: (one) => forgetRecipient('adele', one),
    isAllowed: ({ scope }: Source) => Promise.resolve(scopes.includes(scope)),
    complete: ({ group, isInDirectory, ...person }) => ({
      ...person,
      isExternal: !isInDirectory && !group && isExternal(person.address),
      ...(group && { group: { count: group.count } }),
    }),
    offer: ([first]) => first && { source: first.name, allow: () => Promise.resolve(false) },
    now: () => now,
  })
  /** Every answer until the last. */
  function ask(query: string, signal = new AbortController().signal) {
    const answers: Answer[] = []
    return new Promise<Answer[]>((resolve) => {
      suggest(query, signal, (answer) => {
        answers.push(answer)
        if ('offer' in answer) resolve(answers)
      })
    })
  }
  const names = async (query: string) =>
    (await ask(query)).at(-1)?.people.map(({ name, address: one }) => name ?? one)
  const wait = (ms: number) => (now += ms)
  return { sandbox, suggest, ask, names, requests, wait }
}

test('people, contacts, the directory and groups are found, each person once', async () => {
  const { names } = setUp()
  expect(await names('meg')).toEqual(['Megan Bowen'])
  expect(await names('Megan Bo')).toEqual(['Megan Bowen'])
  expect(await names('meganb@')).toEqual(['Megan Bowen'])
  expect(await names('garth')).toEqual(['Garth Fort'])
  expect((await names('Шевч'))?.length).toBe(8)
  expect(await names('leader')).toEqual(['Leadership'])
})

test('what one source does not know another adds', async () => {
  const { ask } = setUp()
  const [alex] = (await ask('wilber')).at(-1)?.people ?? []
  expect(alex).toMatchObject({ title: 'Marketing Assistant', isExternal: false })
  const [garth] = (await ask('garth')).at(-1)?.people ?? []
  expect(garth).toMatchObject({ title: 'Fabrikam', isExternal: true })
  const [team] = (await ask('design gu')).at(-1)?.people ?? []
  expect(team?.group).toEqual({ count: 24 })
})

test('a guest of the directory is outside', async () => {
  const { ask } = setUp(['User.ReadBasic.All'])
  const [guest] = (await ask('quentin')).at(-1)?.people ?? []
  expect(guest).toMatchObject({ address: 'quentin@gmail.com', isExternal: true })
})

test('those written to come at once and first, and can be forgotten', async () => {
  const { ask, requests } = setUp()
  rememberRecipients('adele', [{ address: 'megan@fabrikam.com', name: 'Megan Outside' }])
  const [first, ...others] = await ask('meg')
  expect(first?.people).toMatchObject([{ name: 'Megan Outside', isRecent: true, isExternal: true }])
  expect(others.at(-1)?.people.map(({ name }) => name)).toEqual(['Megan Outside', 'Megan Bowen'])
  expect(requests.length).toBeGreaterThan(0)
  first?.people[0]?.forget?.()
  expect(readRecent('adele')).toEqual([])
})

test('without any permission those written to are all, and one source is offered', async () => {
  const { ask, requests } = setUp([])
  rememberRecipients('adele', [{ address: 'megan@fabrikam.com' }])
  const last = (await ask('meg')).at(-1)
  expect(last?.people).toHaveLength(1)
  expect(last?.offer?.source).toBe('people')
  expect(requests).toEqual([])
})

test('each source is asked only with its own permission', async () => {
  for (const { scope, name } of sources) {
    const { ask, requests } = setUp([scope])
    await ask('eng')
    const paths = {
      people: '/me/people',
      contacts: '/me/contacts',
      directory: '/users',
      groups: '/groups',
    }
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.every(({ url }) => url.includes(paths[name]))).toBe(true)
  }
})

test('the term is quoted and escaped, and only a few people are asked for', async () => {
  const { ask, requests } = setUp()
  await ask(`a"b & c@x#?%'`)
  const of = (path: string) =>
    new URL(requests.find(({ url }) => url.includes(path))?.url ?? '').searchParams
  expect(of('/people').get('$search')).toBe(`"a b & c@x#?%'"`)
  expect(of('/people').get('$top')).toBe('8')
  expect(of('/users').get('$search')).toContain('"displayName:b" AND')
  expect(of('/contacts').get('$filter')).toContain(`startswith(displayName,'a b & c@x#?%''')`)
})

test('the same text is asked once', async () => {
  const { ask, requests } = setUp()
  await ask('meg')
  const { length } = requests
  await ask('Meg')
  expect(requests).toHaveLength(length)
})

test('nothing is asked for a text without words', async () => {
  const { suggest, requests } = setUp()
  suggest(' " ', new AbortController().signal, () => expect.unreachable())
  await Promise.resolve()
  expect(requests).toEqual([])
})

test('a text that is typed on is not asked for', async () => {
  const { suggest, ask, requests } = setUp()
  const typed = new AbortController()
  suggest('me', typed.signal, () => expect.unreachable())
  typed.abort()
  await ask('meg')
  expect(requests.some(({ url }) => /%22me%22/.test(url))).toBe(false)
})

test.each([
  ['a refusal', { status: 403, code: 'ErrorAccessDenied' }, 599_000, 1_000],
  ['too many requests', { status: 429, retryAfter: 7 }, 6_000, 1_000],
  ['a broken service', { status: 503 }, 29_000, 1_000],
])('%s: the others answer, and the source rests for a while', async (_, what, still, more) => {
  const { sandbox, names, requests, wait } = setUp()
  const requestsMade = () => requests.filter(({ url }) => url.includes('/me/people')).length
  sandbox.faults.add({ match: { path: '/me/people' }, what } as never)
  expect(await names('meg')).toEqual(['Megan Bowen'])
  expect(requestsMade()).toBe(1)
  wait(still)
  await names('mega')
  expect(requestsMade()).toBe(1)
  wait(more)
  await names('megan')
  expect(requestsMade()).toBe(2)
})

test('in China nobody is near, and the directory answers', async () => {
  const { names } = setUp(all, { cloud: 'china' })
  expect(await names('meg')).toEqual(['Megan Bowen'])
})

test('no more than two questions are under way', async () => {
  const { sandbox, ask, requests } = setUp()
  sandbox.faults.add({ match: { path: '/me' }, times: 'always', what: { hold: true } } as never)
  sandbox.faults.add({ match: { path: '/users' }, times: 'always', what: { hold: true } } as never)
  const typed = new AbortController()
  void ask('meg', typed.signal)
  await expect.poll(() => requests.length).toBe(2)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(requests).toHaveLength(2)
  typed.abort()
})
