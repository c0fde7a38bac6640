/** Messages for later: held by Exchange, seen there, called back in time or too late. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { cancelScheduledSend } from './cancelScheduled.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { hello } from '#testing/deliveryHarness.ts'

type Options = Parameters<typeof startWriting>[1]
const setUp = (options?: Options) => startWriting(createSandbox, options)

const later: SendIntent = { as: 'json', sendAt: '2026-01-05T09:00:00Z' }

test.each([false, true])('a message for later is held by Exchange (draft: %j)', async (isDraft) => {
  const { deliver, save, clock, sandbox, inFolder, received, reported, graph } = setUp()
  if (isDraft) await save(hello)
  const outcome = await deliver(hello, later, { now: () => clock.now })
  expect(outcome).toEqual({ kind: 'scheduled', sendAt: later.sendAt })
  expect(reported.record).toEqual({ step: 'scheduled', accountId: 'adele', sendAt: later.sendAt })
  expect(inFolder('outbox')).toHaveLength(1)
  clock.now += 3_600_000
  await graph({ method: 'GET', path: '/me', scopes: ['User.Read'] })
  expect(received()).toHaveLength(1)
  expect(sandbox.store.log.length).toBeGreaterThan(0)
})

test.each([false, true])(
  'where sendMail ignores the deferral it leaves once, at its time (draft: %j)',
  async (isDraft) => {
    const { deliver, save, clock, sandbox, inFolder, received, graph } = setUp()
    sandbox.faults.add({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
    if (isDraft) await save(hello)
    await deliver(hello, later, { now: () => clock.now })
    expect(received()).toEqual([])
    const [waiting] = inFolder('outbox')
    const deferral = waiting!.singleValueExtendedProperties.filter(
      ({ value }) => value === later.sendAt,
    )
    expect(deferral.map(({ id }) => id)).toEqual(['SystemTime 0x3fef', 'SystemTime 0x000f'])
    clock.now += 3_600_000
    await graph({ method: 'GET', path: '/me', scopes: ['User.Read'] })
    expect(received()).toHaveLength(1)
    expect([inFolder('drafts'), inFolder('outbox')]).toEqual([[], []])
  },
)

test('a message for later whose answer got lost is seen waiting', async () => {
  const { deliver, sandbox, reported } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello, later)).toEqual({ kind: 'scheduled', sendAt: later.sendAt })
  expect(reported.record).toMatchObject({ step: 'scheduled' })
})

test('called back in time it is gone from the mailbox', async () => {
  const { deliver, mailbox, outgoing, inFolder, clock, received, graph } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  expect(await cancelScheduledSend(mailbox, outgoing(hello))).toEqual({ kind: 'calledBack' })
  expect(inFolder('outbox')).toEqual([])
  clock.now += 3_600_000
  await graph({ method: 'GET', path: '/me', scopes: ['User.Read'] })
  expect(received()).toEqual([])
})

test('called back too late it has left, and the copy is shown', async () => {
  const { deliver, mailbox, outgoing, clock, received } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  clock.now += 3_600_000
  expect(await cancelScheduledSend(mailbox, outgoing(hello))).toMatchObject({ kind: 'left' })
  expect(received()).toHaveLength(1)
})

test('one that leaves in the moment it is called back is not said to be called back', async () => {
  const { deliver, mailbox, outgoing, clock, sandbox } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  sandbox.faults.add({
    match: { method: 'DELETE' },
    what: { status: 404, code: 'ErrorItemNotFound' },
  })
  const calling = cancelScheduledSend(mailbox, outgoing(hello), {}, () => {
    clock.now += 3_600_000
  })
  expect(await calling).toMatchObject({ kind: 'left' })
})

test('a draft that was for later and shall go at once is made anew', async () => {
  const { deliver, sandbox, clock, received, inFolder, save } = setUp()
  await save(hello)
  const now = () => clock.now
  sandbox.faults.add(finalSend({ status: 504 }))
  expect(await deliver(hello, later, { now })).toMatchObject({ kind: 'notSent' })
  expect(await deliver(hello, { as: 'json' }, { now })).toEqual({ kind: 'sent' })
  expect(inFolder('outbox')).toEqual([])
  expect(received()).toHaveLength(1)
})
