/** What is written down before each step, and what a later page makes of it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { GraphError } from '#graph/http/graphError.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'

type Options = Parameters<typeof startWriting>[1]
const setUp = (options?: Options) => startWriting(createSandbox, options)

const steps = (records: readonly (SendState | undefined)[]) => records.map((record) => record?.step)

test('a refusal clears the record: it can be mended and sent', async () => {
  const { deliver, reported } = setUp()
  await expect(deliver({ ...hello, to: [] })).rejects.toBeInstanceOf(GraphError)
  expect(steps(reported.records)).toEqual(['preparing', 'final', undefined])
  expect(await deliver(hello)).toEqual({ kind: 'sent' })
})

test('each step is written down before it is taken', async () => {
  const { deliver, reported, requests } = setUp()
  const at: [string | undefined, number][] = []
  const onRecord = (record: SendState | undefined) => {
    reported.record = record
    at.push([record?.step, requests.length])
    return Promise.resolve()
  }
  const file = fileOf(new Uint8Array(3_000_000))
  await deliver({ ...hello, attachments: [file] }, { as: 'json' }, { undoMs: 10_000, onRecord })
  expect(at.slice(0, 2)).toEqual([
    ['held', 0],
    ['preparing', 0],
  ])
  expect(at[2]).toEqual(['final', requests.length - 1])
  expect(at).toHaveLength(3)
})

const never = () => new Promise<void>(() => undefined)

test.each(['held', 'preparing', 'final'] as const)(
  'a page that ends when %s was written down: handed in again it is sent once',
  async (step) => {
    for (const isDraft of [false, true]) {
      const { deliver, save, reported, received } = setUp()
      if (isDraft) await save(hello)
      const onRecord = (record: SendState | undefined) => {
        reported.record = record
        return record?.step === step ? never() : Promise.resolve()
      }
      void deliver(hello, { as: 'json' }, { undoMs: 1_000, onRecord })
      await expect.poll(() => reported.record?.step).toBe(step)
      expect(received()).toHaveLength(0)
      const outcome = await deliver(hello)
      // Nobody can know whether the request was made, so it is looked for and then sent again.
      expect(outcome.kind).toBe(step === 'final' ? 'notSent' : 'sent')
      if (step === 'final') expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
      expect(received()).toHaveLength(1)
    }
  },
)

test('a page that ends after the final request finds the message sent', async () => {
  const { deliver, sandbox, reported, received } = setUp()
  sandbox.faults.add(finalSend({ hold: true, when: 'after' }))
  void deliver(hello).catch(() => undefined)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  expect(reported.record).toMatchObject({ step: 'final' })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
  expect(received()).toHaveLength(1)
})

test('taken back in time, nothing was asked of Graph', async () => {
  const { deliver, cancel, reported, requests } = setUp()
  const sleep = () => {
    cancel()
    return Promise.resolve()
  }
  const sending = deliver(hello, { as: 'json' }, { undoMs: 10_000, sleep })
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(requests).toEqual([])
  expect(steps(reported.records)).toEqual(['held', undefined])
})

test('saved while it is in doubt, it is still looked for on the route it went', async () => {
  const { deliver, save, reported, sandbox, received } = setUp()
  const message = { ...hello, saveToSentItems: false }
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const unknown = { kind: 'cannotTell', evidence: 'notKept' }
  expect(await deliver(message)).toMatchObject(unknown)
  expect(received()).toHaveLength(1)
  const record = reported.record
  await save(message)
  reported.record = record
  expect(await deliver(message)).toMatchObject(unknown)
})
