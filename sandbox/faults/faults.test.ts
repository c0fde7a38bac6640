import { expect, test } from 'vitest'
import { createFaults } from './faults.ts'
import type { FaultInput } from './fault.ts'

const send = 'http://localhost:5174/v1.0/me/messages/AA%3D/send'

function setUp(...queued: FaultInput[]) {
  const expired: (string | undefined)[] = []
  let done = 0
  const faults = createFaults({
    accountOf: (request) => request.headers.get('x-test-account') ?? undefined,
    expireTokens: (account) => expired.push(account),
  })
  for (const fault of queued) faults.add(fault)
  function ask(url = send, init: RequestInit & { account?: string } = {}) {
    const headers = { ...init.headers, 'x-test-account': init.account ?? 'ada@x.org' }
    const request = new Request(url, { method: 'POST', ...init, headers })
    return faults.around(request, () => {
      done += 1
      return new Response('done', { status: 202, headers: { location: '/x', etag: '1' } })
    })
  }
  return { faults, ask, expired, doneTimes: () => done }
}

const hit = { status: 503 }

test.each<[string, FaultInput, string, number[]]>([
  ['once by itself', { what: hit }, send, [503, 202]],
  ['as often as it says', { times: 2, what: hit }, send, [503, 503, 202]],
  ['always, if it says so', { times: 'always', what: hit }, send, [503, 503, 503]],
  ['after those it skips', { skip: 1, what: hit }, send, [202, 503, 202]],
  ['by a part of the path', { match: { path: '/send' }, what: hit }, send, [503]],
  ['by a pattern', { match: { path: '^/v*/me/messages/*/send$' }, what: hit }, send, [503]],
  ['by the decoded path', { match: { path: 'AA=' }, what: hit }, send, [503]],
  ['not another path', { match: { path: 'sendMail' }, what: hit }, send, [202]],
  ['not where the path goes on', { match: { path: 'messages/*$' }, what: hit }, send, [202]],
  ['not where it begins earlier', { match: { path: '^/me' }, what: hit }, send, [202]],
  ['not another method', { match: { method: 'get' }, what: hit }, send, [202]],
  ['by account, without case', { match: { account: 'ADA@x.org' }, what: hit }, send, [503]],
  ['not another account', { match: { account: 'bob@x.org' }, what: hit }, send, [202]],
])('strikes %s', async (_name, fault, url, statuses) => {
  const { ask } = setUp(fault)
  for (const status of statuses) expect((await ask(url)).status).toBe(status)
})

test('the controls themselves never fail', async () => {
  const { ask } = setUp({ times: 'always', what: hit })
  expect((await ask('http://localhost:5174/sandbox/faults')).status).toBe(202)
  expect((await ask('http://localhost:5174/sandbox')).status).toBe(202)
})

test('a preflight is met only when it is named', async () => {
  const { ask, faults } = setUp({ times: 'always', what: hit })
  expect((await ask(send, { method: 'OPTIONS' })).status).toBe(202)
  faults.remove()
  faults.add({ match: { method: 'OPTIONS' }, what: hit })
  expect((await ask(send, { method: 'OPTIONS' })).status).toBe(503)
})

test('a share of the requests fails, the same share each time', async () => {
  const rows = []
  for (let run = 0; run < 2; run++) {
    const { ask } = setUp({ times: 'always', rate: 0.3, seed: 7, what: hit })
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask()))
    rows.push(answers.map(({ status }) => status))
  }
  expect(rows[0]).toEqual(rows[1])
  const failed = rows[0]!.filter((status) => status === 503).length
  expect(failed).toBeGreaterThan(40)
  expect(failed).toBeLessThan(80)
})

test('answers in the shape of Graph, with the ids that support asks for', async () => {
  const { ask } = setUp({ what: { status: 429, code: 'ApplicationThrottled', retryAfter: 2.5 } })
  const answer = await ask(send, { headers: { 'client-request-id': 'mine' } })
  expect(answer.headers.get('retry-after')).toBe('2.5')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After')
  const { error } = (await answer.json()) as { error: { code: string; innerError: object } }
  expect(error.code).toBe('ApplicationThrottled')
  expect(error.innerError).toMatchObject({
    'request-id': answer.headers.get('request-id'),
    'client-request-id': 'mine',
  })
})

test.each([
  ['text', 'text/plain', 'Bad gateway'],
  ['empty', null, ''],
] as const)('answers with a body that is %s', async (body, type, content) => {
  const { ask } = setUp({ what: { status: 502, body, message: 'Bad gateway' } })
  const answer = await ask()
  expect(answer.headers.get('content-type')).toBe(type)
  expect(await answer.text()).toBe(content)
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('fails %s the work was done', async (when, times) => {
  const { ask, doneTimes } = setUp(
    { what: { status: 504, when } },
    { what: { dropConnection: true, when } },
  )
  expect((await ask()).status).toBe(504)
  expect(doneTimes()).toBe(times)
  await expect(ask()).rejects.toThrow(TypeError)
  expect(doneTimes()).toBe(times * 2)
})

test('can fail without CORS headers', async () => {
  const { ask } = setUp({ what: { status: 503, withoutCors: true } })
  const names = [...(await ask()).headers.keys()]
  expect(names.filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('can leave the answer true and change its headers only', async () => {
  const { ask } = setUp({ what: { retryAfter: 5, withoutHeaders: ['Location'] } })
  const answer = await ask()
  expect(answer.status).toBe(202)
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'retry-after': '5', etag: '1' })
  expect(answer.headers.has('location')).toBe(false)
  expect(await answer.text()).toBe('done')
})

test('holds an answer until it is released, and shows that it waits', async () => {
  const { ask, faults, doneTimes } = setUp({
    match: { account: 'ada@x.org' },
    what: { hold: true },
  })
  const answer = ask()
  await expect.poll(() => faults.held('Ada@x.org').length).toBe(1)
  expect(faults.release('bob@x.org')).toBe(0)
  expect(doneTimes()).toBe(0)
  expect(faults.release('ADA@x.org')).toBe(1)
  expect((await answer).status).toBe(202)
  expect(faults.held()).toEqual([])
})

test('a request that is given up stops waiting', async () => {
  const { ask, faults } = setUp({ what: { hold: true } }, { what: { delayMs: 60_000 } })
  for (let turn = 0; turn < 2; turn++) {
    const given = new AbortController()
    const answer = ask(send, { signal: given.signal })
    given.abort()
    await expect(answer).rejects.toThrow()
  }
  expect(faults.held()).toEqual([])
})

test('expires tokens of the account that asks, or of the one the fault names', async () => {
  const { ask, expired } = setUp(
    { what: { expireTokens: true } },
    { match: { path: '/send', account: 'ada@x.org' }, what: { expireTokens: true } },
  )
  await ask(send, { account: 'bob@x.org' })
  await ask()
  expect(expired).toEqual(['bob@x.org', 'ada@x.org'])
})

test('what a mailbox does wrong is asked for by name and never spoils a request', async () => {
  const { ask, faults } = setUp({
    match: { account: 'ada@x.org' },
    what: { mailbox: 'stuckDraft' },
  })
  expect((await ask()).status).toBe(202)
  expect(faults.takeMailboxFault('sameIdAfterSend', 'ada@x.org')).toBe(false)
  expect(faults.takeMailboxFault('stuckDraft', 'bob@x.org')).toBe(false)
  expect(faults.takeMailboxFault('stuckDraft', 'Ada@x.org')).toBe(true)
  expect(faults.takeMailboxFault('stuckDraft', 'ada@x.org')).toBe(false)
})

test('faults of one account are listed and removed without the others', () => {
  const { faults } = setUp(
    { match: { account: 'ada@x.org' }, what: hit },
    { match: { account: 'bob@x.org' }, what: hit },
    { what: hit },
  )
  expect(faults.list('ada@x.org')).toHaveLength(1)
  faults.remove('ada@x.org')
  expect(faults.list().map(({ match }) => match.account)).toEqual(['bob@x.org', undefined])
})

test.each([
  [{ what: { statsu: 500 } }, 'what.statsu'],
  [{ what: { status: 99 } }, 'what.status'],
  [{ match: { url: 'x' }, what: {} }, 'match.url'],
  [{ times: 0, what: {} }, 'times'],
  [{ status: 500 }, 'what'],
])('a misspelled fault %j is refused by name', (fault, key) => {
  const { faults } = setUp()
  expect(() => faults.add(fault as unknown as FaultInput)).toThrow(key)
})
