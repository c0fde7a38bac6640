// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { setUp } from './graph/graphTestKit.ts'
import { toRequest } from './toRequest.ts'

test('a Blob of jsdom arrives as its bytes', async () => {
  const body = new Blob([new Uint8Array([0, 255, 1])]).slice(1)
  const request = await toRequest('http://localhost:5175/x', { method: 'PUT', body })
  expect([...new Uint8Array(await request.arrayBuffer())]).toEqual([255, 1])
})

test('a signal of jsdom stops a request', async () => {
  const { sandbox } = setUp()
  const stop = new AbortController()
  sandbox.faults.add({ what: { hold: true } })
  const answer = sandbox.fetch('http://localhost:5174/v1.0/me', { signal: stop.signal })
  setTimeout(() => stop.abort(), 1)
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})
