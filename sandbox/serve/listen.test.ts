import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { DroppedConnection } from '#sandbox/faults/droppedConnection.ts'
import { freePorts } from './freePorts.ts'
import { listen, type Handler } from './listen.ts'

async function serve(handler: Handler, first = 7300): Promise<string> {
  const [port] = await freePorts(first)
  const origin = `http://localhost:${port}`
  const server = await listen(handler, origin)
  onTestFinished(() => server.close())
  return origin
}

test('answers, and shows the handler one origin however it was called', async () => {
  const origin = await serve((request) => new Response(request.url))
  expect(await (await fetch(`${origin}/a?b=c`)).text()).toBe(`${origin}/a?b=c`)
  const byNumber = `${origin.replace('localhost', '127.0.0.1')}/a`
  expect(await (await fetch(byNumber)).text()).toBe(`${origin}/a`)
})

test('a dropped connection really drops, with the request read or unread', async () => {
  const origin = await serve(async (request) => {
    if (request.url.endsWith('read')) await request.arrayBuffer()
    throw new DroppedConnection()
  })
  for (const path of ['/read', '/un']) {
    const body = new Uint8Array(3_000_000)
    await expect(fetch(origin + path, { method: 'PUT', body })).rejects.toThrow('fetch failed')
  }
})

test('what breaks inside the sandbox is a 500 that says so', async () => {
  const origin = await serve(() => {
    throw new Error('Out of ink')
  })
  const answer = await fetch(origin)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('Out of ink')
})

test('a caller who leaves is noticed', async () => {
  let left: (() => void) | undefined
  const leaving = new Promise<void>((resolve) => (left = resolve))
  const origin = await serve(async ({ signal }) => {
    if (!signal.aborted) await once(signal, 'abort')
    left?.()
    throw signal.reason
  })
  await expect(fetch(origin, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
  await leaving
})

test('big bodies pass unchanged', async () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const origin = await serve(async (request) => {
    return new Response(sha256(new Uint8Array(await request.arrayBuffer())))
  })
  const body = randomBytes(30_000_000)
  expect(await (await fetch(origin, { method: 'PUT', body })).text()).toBe(sha256(body))
})

test('takes the next three ports when one is taken', async () => {
  const [first] = await freePorts(7400)
  const blocker = createServer().listen(first + 1, '127.0.0.1')
  await once(blocker, 'listening')
  onTestFinished(() => void blocker.close())
  const ports = await freePorts(first)
  expect(ports[0]).toBeGreaterThan(first)
  expect(ports).toEqual([ports[0], ports[0] + 1, ports[0] + 2])
})
