/** The client and odd answers: tokens, repeats, waits, and answers that are hardly answers. */
import { expect, test, vi } from 'vitest'
import { GraphError } from './graphError.ts'
import type { GraphWait } from './transport.ts'
import type { Method } from './retry.ts'
import { answer, errorAnswer, scriptedFetch } from '#testing/scriptedFetch.ts'
import { createTestClient } from '#testing/graphClient.ts'

const scopes = ['Mail.Send']
const request = (method: Method) => ({ method, path: '/me/messages', scopes }) as const
const lost = () => new TypeError('Failed to fetch')

test('an answer in JSON is read, the request carries token and id', async () => {
  const { graph, requests } = createTestClient({ fetch: scriptedFetch(answer(200, { id: 'a' })) })
  await expect(graph({ ...request('POST'), body: { subject: 'Hi' } })).resolves.toEqual({ id: 'a' })
  const [{ url, headers, body }] = requests as [(typeof requests)[0]]
  expect(url).toBe('https://graph.example/v1.0/me/messages')
  expect(headers.get('authorization')).toBe('Bearer token')
  expect(headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.get('content-type')).toBe('application/json')
  expect(body).toBe('{"subject":"Hi"}')
})

test.each([202, 204, 200])('an empty %i is an answer', async (status) => {
  const { graph } = createTestClient({ fetch: scriptedFetch(answer(status)) })
  await expect(graph(request('DELETE'))).resolves.toBeUndefined()
})

test('a refusal carries code and ids', async () => {
  const innerError = { 'request-id': 'inner' }
  const error = { code: 'ErrorInvalidRecipients', message: 'No.', innerError }
  const { graph } = createTestClient({ fetch: scriptedFetch(answer(400, { error })) })
  await expect(graph(request('POST'))).rejects.toMatchObject({
    failure: { kind: 'rejected', status: 400, code: 'ErrorInvalidRecipients', message: 'No.' },
    requestId: 'inner',
    clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  })
})

test.each([
  ['nothing', null],
  ['plain text', 'Service Unavailable'],
  ['half a JSON', '{"error":'],
  ['JSON without an error', '[]'],
  ['JSON null', 'null'],
])('a 503 of %s is a failure like any other', async (_name, body) => {
  const gone = answer(503, body, { 'request-id': 'header' })
  const { graph } = createTestClient({ fetch: scriptedFetch(gone) })
  await expect(graph(request('POST'))).rejects.toMatchObject({
    failure: { kind: 'unavailable', status: 503 },
    requestId: 'header',
  })
})

test('a refusal without a body has its status for a code', async () => {
  const { graph } = createTestClient({ fetch: scriptedFetch(answer(413)) })
  await expect(graph(request('POST'))).rejects.toMatchObject({
    failure: { kind: 'rejected', status: 413, code: 'HTTP413' },
  })
})

test.each<[string, Response | Error]>([
  ['a lost answer', lost()],
  ['an answer without CORS headers', new Response(null, { status: 503 })],
  ['a 504', errorAnswer(504, 'GatewayTimeout')],
])('a POST is not repeated after %s', async (_name, trouble) => {
  const { graph, requests } = createTestClient({ fetch: scriptedFetch(trouble) })
  await expect(graph(request('POST'))).rejects.toBeInstanceOf(GraphError)
  expect(requests).toHaveLength(1)
})

test.each<Method>(['GET', 'PATCH', 'DELETE'])('a %s is repeated until it works', async (method) => {
  const fetch = scriptedFetch(lost(), answer(503, ''), errorAnswer(500, 'X'), answer(200, 'true'))
  const { graph, slept } = createTestClient({ fetch })
  await expect(graph(request(method))).resolves.toBe(true)
  expect(slept).toEqual([3_000, 6_000, 12_000])
})

test('it gives up after five times', async () => {
  const fetch = () => Promise.resolve(answer(503))
  const { graph, requests } = createTestClient({ fetch })
  await expect(graph(request('GET'))).rejects.toMatchObject({ failure: { kind: 'unavailable' } })
  expect(requests).toHaveLength(5)
})

test('a throttled POST waits as long as it is told, and says so', async () => {
  const busy = errorAnswer(429, 'ApplicationThrottled', { 'Retry-After': '2.5' })
  const { graph, slept } = createTestClient({ fetch: scriptedFetch(busy, answer(202)) })
  const waits: (GraphWait | undefined)[] = []
  await graph({ ...request('POST'), onWait: (wait) => waits.push(wait) })
  expect(slept).toEqual([2_500])
  expect(waits).toEqual([{ forMs: 2_500, why: 'throttled' }, undefined])
})

test('who gives up while waiting gets an AbortError and asks no more', async () => {
  const abort = new AbortController()
  const { graph, requests } = createTestClient({
    fetch: scriptedFetch(errorAnswer(429, 'TooManyRequests')),
    asleep: () => {
      abort.abort()
    },
  })
  const asking = graph({ ...request('POST'), signal: abort.signal, isFinal: true })
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
  expect(requests).toHaveLength(1)
})

test('giving up reaches the fetch, but not that of a final request', async () => {
  const abort = new AbortController()
  const slow = ({ signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error)
      })
      setTimeout(() => {
        resolve(answer(202))
      }, 20)
    })
  const { graph } = createTestClient({ fetch: scriptedFetch(slow, slow) })
  const usual = graph({ ...request('POST'), signal: abort.signal })
  const final = graph({ ...request('POST'), signal: abort.signal, isFinal: true })
  await new Promise((resolve) => setTimeout(resolve, 5))
  abort.abort()
  await expect(usual).rejects.toMatchObject({ name: 'AbortError' })
  await expect(final).resolves.toBeUndefined()
})

test('a refused token is renewed once, with the claims asked for', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}'
  const challenge = {
    'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
  }
  const getToken = vi.fn().mockResolvedValueOnce('old').mockResolvedValueOnce('new')
  const fetch = scriptedFetch(
    errorAnswer(401, 'InvalidAuthenticationToken', challenge),
    answer(202),
  )
  const { graph, requests } = createTestClient({ fetch, getToken })
  await graph(request('POST'))
  expect(getToken.mock.calls).toEqual([
    [scopes, undefined],
    [scopes, { forceRefresh: true, claims }],
  ])
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer old',
    'Bearer new',
  ])
})

test('a token that is refused again is not renewed forever', async () => {
  const no = () => errorAnswer(401, 'InvalidAuthenticationToken', { 'request-id': 'r' })
  const { graph, requests } = createTestClient({ fetch: scriptedFetch(no(), no()) })
  await expect(graph(request('POST'))).rejects.toMatchObject({
    failure: { kind: 'signedOut' },
    requestId: 'r',
  })
  expect(requests).toHaveLength(2)
})

test('without a token nothing is asked', async () => {
  const getToken = () => Promise.reject(new Error('interaction_required'))
  const { graph, requests } = createTestClient({ fetch: scriptedFetch(), getToken })
  await expect(graph(request('POST'))).rejects.toMatchObject({ failure: { kind: 'signedOut' } })
  expect(requests).toEqual([])
})

test('offline, nothing leaves the machine and that is known', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  const { graph, requests } = createTestClient({ fetch: scriptedFetch() })
  const failure = { kind: 'offline', left: false }
  await expect(graph(request('POST'))).rejects.toMatchObject({ failure })
  expect(requests).toEqual([])
  vi.unstubAllGlobals()
})

test.each([200, 201, 204])('%i is not "accepted"', async (status) => {
  const { graph } = createTestClient({ fetch: scriptedFetch(answer(status)) })
  await expect(graph({ ...request('POST'), reads: 'accepted' })).rejects.toMatchObject({
    failure: { kind: 'unavailable', status },
  })
})

test('202 is final whatever its headers say', async () => {
  const accepted = answer(202, null, { 'Retry-After': '5' })
  const { graph, requests } = createTestClient({ fetch: scriptedFetch(accepted) })
  await graph({ ...request('POST'), reads: 'accepted' })
  expect(requests).toHaveLength(1)
})
