/** Judged by the sandbox: who is found, and that nothing that goes wrong is the writer's trouble. */
import { expect, test } from 'vitest'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createTestClient } from '#testing/graphClient.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSuggest } from './createSuggest.ts'

const still = () => new AbortController().signal

function setUp(options?: Parameters<typeof createSandbox>[0]) {
  const sandbox = createSandbox(options)
  const { graph, requests } = createSandboxClient(sandbox)
  return { sandbox, requests, suggest: createSuggest(graph) }
}

test('people are found by the beginning of a name or address', async () => {
  const { suggest } = setUp()
  const megan = { address: 'MeganB@contoso.com', name: 'Megan Bowen' }
  expect(await suggest('meg', still())).toEqual([megan])
  expect(await suggest('Megan Bo', still())).toEqual([megan])
  expect(await suggest('meganb@', still())).toEqual([megan])
})

test('the term is quoted and escaped, and only a few people are asked for', async () => {
  const { suggest, requests } = setUp()
  await suggest('a"b & c@x#?%', still())
  const { searchParams } = new URL(requests[0]?.url ?? '')
  expect(searchParams.get('$search')).toBe('"a b & c@x#?%"')
  expect(searchParams.get('$top')).toBe('8')
})

test('nothing is asked for a query without words', async () => {
  const { suggest, requests } = setUp()
  expect(await suggest(' " ', still())).toEqual([])
  expect(requests).toEqual([])
})

test('where there are no people, nobody is suggested', async () => {
  const { suggest } = setUp({ cloud: 'china' })
  expect(await suggest('meg', still())).toEqual([])
})

test('without the permission nobody is suggested', async () => {
  const sandbox = createSandbox()
  const getToken = () => Promise.resolve(sandbox.tokenFor('AdeleV@contoso.com', ['User.Read']))
  const { graph } = createSandboxClient(sandbox, { getToken })
  expect(await createSuggest(graph)('meg', still())).toEqual([])
})

test.each([
  ['a dropped connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a text that is no JSON', () => Promise.resolve(answer('<html>', 200))],
  ['an answer without people', () => Promise.resolve(answer('{}', 200))],
  ['a broken service', () => Promise.resolve(answer('', 503))],
])('%s suggests nobody', async (_, fetch) => {
  const { graph } = createTestClient({ fetch })
  expect(await createSuggest(graph)('meg', still())).toEqual([])
})

test('a question given up suggests nobody', async () => {
  const { suggest } = setUp()
  expect(await suggest('meg', AbortSignal.abort())).toEqual([])
})

function answer(body: string, status: number): Response {
  return new Response(body, { status, headers: { 'access-control-allow-origin': '*' } })
}
