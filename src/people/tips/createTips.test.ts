// @vitest-environment jsdom
/** Judged by the sandbox: in batches, each address once, and nothing where it is not permitted or not answered. */
import { expect, test } from 'vitest'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createTips } from './createTips.ts'
import type { ReadTips } from './readTips.ts'

const me = 'AdeleV@contoso.com'

function setUp(scopes: readonly string[] = ['Mail.ReadWrite']) {
  const sandbox = createSandbox()
  const getToken = () => Promise.resolve(sandbox.tokenFor(me, scopes))
  const { graph, requests } = createSandboxClient(sandbox, { getToken })
  const known = new Map<string, ReadTips>()
  let now = Date.parse('2026-12-01T00:00:00Z')
  const want = createTips({
    graph,
    isAllowed: () => Promise.resolve(scopes.includes('Mail.ReadWrite')),
    onTips: (tips) => tips.forEach((value, key) => known.set(key, value)),
    now: () => now,
  })
  const wait = (ms: number) => (now += ms)
  const settle = () => new Promise((resolve) => setTimeout(resolve, 600))
  return { sandbox, want, known, requests, wait, settle }
}

test('who is away and until when, whose mailbox is full, who takes no mail, and who is in a group', async () => {
  const { want, known, sandbox } = setUp()
  const { directoryPeople } = await import('#sandbox/directory/people.ts')
  const find = (is: (one: ReturnType<typeof directoryPeople>[number]) => boolean) =>
    directoryPeople().find(is)!.address
  const away = find(({ awayUntil }) => awayUntil !== null)
  const full = find(({ isMailboxFull }) => isMailboxFull)
  const restricted = find((one) => one.isRestricted)
  want([
    'SamanthaB@contoso.com',
    away,
    full,
    restricted,
    'newsletter@contoso.com',
    'all-employees@contoso.com',
    'a@x.org',
  ])
  await expect.poll(() => known.size).toBe(7)
  expect(known.get('samanthab@contoso.com')).toMatchObject({
    away: { text: 'I am on holiday until Monday.', until: undefined },
    isExternal: false,
  })
  expect(known.get(away)?.away).toEqual({
    text: 'I am away, and read mail again when I am back.',
    until: '2030-01-14T08:00:00.000Z',
  })
  expect(known.get(full)?.isFull).toBe(true)
  expect(known.get(restricted)?.isRestricted).toBe(true)
  expect(known.get('newsletter@contoso.com')).toMatchObject({ memberCount: 632, externalCount: 12 })
  expect(known.get('all-employees@contoso.com')?.isModerated).toBe(true)
  expect(known.get('a@x.org')).toMatchObject({ isExternal: true, away: undefined })
  expect(sandbox.store.log).toHaveLength(1)
})

test('a hundred at once, one batch after the other, and nobody twice', async () => {
  const { want, known, requests } = setUp()
  const many = Array.from({ length: 250 }, (_, at) => `u${at}@x.org`)
  want(many)
  want(many.slice(0, 9).map((one) => one.toUpperCase()))
  await expect.poll(() => known.size).toBe(250)
  want(many)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(requests).toHaveLength(3)
})

test('without the permission nobody is looked up', async () => {
  const { want, known, requests, settle } = setUp([])
  want(['a@x.org'])
  await settle()
  expect([known.size, requests.length]).toEqual([0, 0])
})

test.each([
  ['a refusal', { status: 403 }],
  ['too many requests', { status: 429, retryAfter: 7 }],
  ['a broken service', { status: 503 }],
])('%s: nothing is known, and it is tried again later', async (_, what) => {
  const { sandbox, want, known, requests, wait, settle } = setUp()
  sandbox.faults.add({ match: { path: 'getMailTips' }, what } as never)
  want(['a@x.org'])
  await expect.poll(() => requests.length).toBe(1)
  want(['a@x.org', 'b@x.org'])
  await settle()
  expect([known.size, requests.length]).toEqual([0, 1])
  wait(3_600_000)
  want(['a@x.org', 'b@x.org'])
  await expect.poll(() => known.size).toBe(2)
})

test('who is asked for already is not asked for again with the next recipient', async () => {
  const { want, known, requests, sandbox } = setUp()
  sandbox.faults.add({ match: { path: 'getMailTips' }, what: { hold: true } } as never)
  want(['a@x.org'])
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  want(['a@x.org', 'b@x.org'])
  sandbox.faults.release()
  await expect.poll(() => known.size).toBe(2)
  const addresses = sandbox.store.log.flatMap(
    ({ body }) => (body as { EmailAddresses: string[] }).EmailAddresses,
  )
  expect(addresses).toEqual(['a@x.org', 'b@x.org'])
  expect(requests).toHaveLength(2)
})
