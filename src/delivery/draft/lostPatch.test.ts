/** A change whose answer never came, judged by the sandbox: what we wrote ourselves is nobody else's. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { planMerge } from '#delivery/merge/planMerge.ts'
import { createDeliveryHarness, hello } from '#testing/deliveryHarness.ts'

const bye: ComposedMessage = { ...hello, subject: 'Bye' }
const later: ComposedMessage = {
  ...hello,
  subject: 'Later',
  body: { format: 'text', html: '', text: 'More was written.' },
}

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const { graph } = createSandboxClient(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const drafts = () => adele.list(adele.folderId('drafts'))
  const match = { method: 'PATCH' }
  return {
    ...{ ...writer, sandbox, drafts },
    sent: () => adele.list(adele.folderId('sentitems')),
    /** Saves it, and hears nothing of that. */
    async saveUnheard(message: ComposedMessage, when: 'before' | 'after' = 'after') {
      sandbox.faults.add({ match, times: 'always', what: { dropConnection: true, when } })
      await expect(writer.save(message)).rejects.toMatchObject({ failure: { kind: 'offline' } })
      sandbox.faults.remove()
    },
    change: (body: object) => {
      const path = `/me/messages/${writer.reported.draft!.id}`
      return graph({ method: 'PATCH', path, scopes: ['Mail.ReadWrite'], body })
    },
    /** What is asked about. */
    async plan(message: ComposedMessage) {
      const error = await writer.save(message).catch((refused: unknown) => refused)
      expect(error).toBeInstanceOf(ModifiedElsewhere)
      const { found } = error as ModifiedElsewhere
      return planMerge(writer.outgoing(message), writer.reported.draft!, found)
    },
  }
}

test.each([
  ['more is written', 'after', later],
  ['it is taken back', 'after', hello],
  ['it is tried again', 'after', bye],
  ['more is written', 'before', later],
  ['it is taken back', 'before', hello],
] as const)('%s after a change that was lost %s it was obeyed', async (_, when, next) => {
  const { save, saveUnheard, drafts, reported } = setUp()
  await save(hello)
  await saveUnheard(bye, when)
  expect(drafts()).toMatchObject([{ subject: when === 'after' ? 'Bye' : 'Hello' }])
  await save(next)
  expect(drafts()).toMatchObject([{ subject: next.subject }])
  expect(drafts()[0]!.body.content).toContain(next.body.text)
  expect(reported.draft).not.toHaveProperty('attempted')
})

test('several lost changes one after the other are all ours', async () => {
  const { save, saveUnheard, drafts } = setUp()
  await save(hello)
  await saveUnheard(bye)
  await saveUnheard({ ...bye, importance: 'high' }, 'before')
  await saveUnheard({ ...later, importance: 'low' })
  await save(bye)
  expect(drafts()).toMatchObject([{ subject: 'Bye', importance: 'normal' }])
})

test('a page that ends before the answer leaves its successor nothing to ask', async () => {
  const { save, sandbox, reported, stamp, drafts } = setUp()
  await save(hello)
  sandbox.faults.add({ match: { method: 'PATCH' }, what: { hold: true, when: 'after' } })
  void save(bye).catch(() => undefined)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const successor = createDeliveryHarness(sandbox, { stamp })
  successor.reported.draft = structuredClone(reported.draft)
  await successor.save(later)
  expect(drafts()).toMatchObject([{ subject: 'Later' }])
})

test('what may be obeyed is on the device before it is asked', async () => {
  const { save, reported, requests, recovery } = setUp()
  await save(hello)
  const order: unknown[] = []
  recovery.whenStored = () => {
    const patches = requests.filter(({ method }) => method === 'PATCH')
    order.push(
      reported.draft?.attempted?.map(({ subject }) => subject),
      patches.length,
    )
    return Promise.resolve()
  }
  await save(bye)
  expect(order).toEqual([['Bye'], 0])
})

test('what others changed besides is still theirs', async () => {
  const { save, saveUnheard, change, plan } = setUp()
  await save(hello)
  await saveUnheard(bye)
  await change({ importance: 'high' })
  expect(await plan(later)).toMatchObject({ theirs: ['importance'], conflicting: [] })
})

test('what others wrote over our lost change is contested', async () => {
  const { save, saveUnheard, change, plan } = setUp()
  await save(hello)
  await saveUnheard(bye)
  await change({ subject: 'Theirs' })
  expect(await plan(later)).toMatchObject({ theirs: [], conflicting: ['subject'] })
})

test('what Graph does not show unless asked is written again', async () => {
  const { save, saveUnheard, drafts } = setUp()
  const property = 'String 0x1234'
  const withValue = (value: string): ComposedMessage => ({
    ...hello,
    extendedProperties: [{ id: '1', property, value }],
  })
  await save(withValue('one'))
  await saveUnheard(withValue('two'))
  await save(withValue('one'))
  const [draft] = drafts()
  expect(draft!.singleValueExtendedProperties).toContainEqual({ id: property, value: 'one' })
})

test('a copy that is only a step of sending leaves with what the message says at last', async () => {
  const { save, send, sandbox, reported, sent } = setUp()
  await save(hello)
  reported.draft = { ...reported.draft!, isKept: false }
  const what = { dropConnection: true, when: 'after' } as const
  sandbox.faults.add({ match: { method: 'PATCH' }, times: 'always', what })
  await expect(send(bye)).rejects.toThrow()
  sandbox.faults.remove()
  await send(hello)
  expect(sent()).toMatchObject([{ subject: 'Hello' }])
})
