/** A client whose code comes late does what one that is here does, and is one client from the first request on. */
import { expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { me } from '#graph/me.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { lateGraph } from './lateGraph.ts'
import { adele } from '#testing/fakeAuth.ts'

function setUp() {
  const sandbox = createSandbox()
  let running = 0
  const most = { atOnce: 0 }
  const fetch: typeof globalThis.fetch = async (...args) => {
    running += 1
    most.atOnce = Math.max(most.atOnce, running)
    await new Promise((resolve) => setTimeout(resolve))
    const answer = await sandbox.fetch(...args)
    running -= 1
    return answer
  }
  const getToken = vi.fn((scopes: readonly string[]) =>
    Promise.resolve(sandbox.tokenFor(adele.address, scopes)),
  )
  const graph = lateGraph(
    { baseUrl: `${sandbox.origins.graph}/v1.0`, getToken, fetch },
    fetchDeliveryCode,
  )
  return { graph, getToken, most }
}

test('nothing is asked before the first request, which is answered', async () => {
  const { graph, getToken } = setUp()
  expect(getToken).not.toHaveBeenCalled()
  expect(await me(graph)).toMatchObject({ mail: adele.address })
  expect(getToken).toHaveBeenCalledOnce()
})

test('requests and uploads that begin together share the four at a time of one mailbox', async () => {
  const { graph, most } = setUp()
  const upload = () =>
    graph.transport.send({
      url: 'https://nowhere.invalid/',
      init: {},
      read: () => Promise.resolve(0),
    })
  const args = [...Array.from({ length: 5 }, () => me(graph)), ...Array.from({ length: 5 }, upload)]
  await Promise.allSettled(args)
  expect(most.atOnce).toBe(4)
})

test('a wait of the line can be stopped', async () => {
  const { graph } = setUp()
  const stop = new AbortController()
  const onWait = vi.fn()
  const waiting = graph.transport.wait({ forMs: 60_000, why: 'offline' }, stop.signal, onWait)
  await vi.waitFor(() => expect(onWait).toHaveBeenCalledOnce())
  stop.abort()
  await expect(waiting).rejects.toThrow()
  expect(onWait).toHaveBeenLastCalledWith(undefined)
})
