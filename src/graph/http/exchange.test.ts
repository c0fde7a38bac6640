/** What an observer of the client is told, with the sandbox as Graph. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createGraph } from './client.ts'
import type { Exchange } from './exchange.ts'
import { createUploadSession } from '#graph/attachments.ts'
import { createDraft, sendDraft } from '#graph/mail.ts'
import { uploadInRanges } from '#graph/upload/uploadInRanges.ts'

function setUp() {
  const sandbox = createSandbox()
  const seen: Exchange[] = []
  const graph = createGraph({
    baseUrl: `${sandbox.origins.graph}/v1.0`,
    getToken: (scopes) => Promise.resolve(sandbox.tokenFor('AdeleV@contoso.com', scopes)),
    fetch: sandbox.fetch,
    sleep: () => Promise.resolve(),
    onExchange: (exchange) => seen.push(exchange),
  })
  return { sandbox, graph, seen }
}

test('tells of each request its permission, answer, ids and size', async () => {
  const { graph, seen } = setUp()
  await createDraft(graph, { subject: 'Grüße' })
  expect(seen).toMatchObject([
    {
      method: 'POST',
      path: '/me/messages',
      scopes: ['Mail.ReadWrite'],
      status: 201,
      requestId: expect.stringMatching(/./) as string,
      clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      body: '{"subject":"Grüße"}',
      bodyBytes: 21,
    },
  ])
})

test('tells of a refusal, of a repetition, and of a request without an answer', async () => {
  const { graph, seen, sandbox } = setUp()
  const { id } = await createDraft(graph, {})
  sandbox.faults.add({ match: { path: '/send' }, what: { status: 429, retryAfter: 1 } })
  sandbox.faults.add({ match: { path: '/send' }, what: { dropConnection: true } })
  await sendDraft(graph, id).catch(() => undefined)
  expect(seen.map(({ status }) => status)).toEqual([201, 429, undefined])
})

test('tells of the ranges of an upload, and nobody where they go', async () => {
  const { graph, seen } = setUp()
  const { id } = await createDraft(graph, {})
  const file = { name: 'a.bin', size: 4_000_000, contentType: 'application/octet-stream' }
  const session = await createUploadSession(graph, id, file)
  await uploadInRanges(
    new Blob([new Uint8Array(file.size)]),
    { url: session!.uploadUrl },
    {},
    graph.transport,
  )
  expect(seen.slice(2)).toMatchObject([
    { method: 'PUT', range: 'bytes 0-3932159/4000000', status: 200, bodyBytes: 3_932_160 },
    { method: 'PUT', range: 'bytes 3932160-3999999/4000000', status: 201, scopes: [] },
  ])
  const reported = JSON.stringify(seen)
  expect(reported).not.toContain(new URL(session!.uploadUrl).pathname)
  expect(reported).not.toContain('Bearer')
})
