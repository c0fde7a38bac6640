/** A delivery that goes on elsewhere, judged by the sandbox: nothing is cleaned up, and the next one ends it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { clouds } from '#config/clouds.ts'
import { planDelivery } from './planDelivery.ts'
import { deliverMessage } from '#delivery/send/deliver.ts'
import { createDeliveryTask } from '#delivery/run/deliveryTask.ts'
import type { SendState } from './sendState.ts'
import type { OutgoingMessage } from './outgoingMessage.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import type { CreateBegun, ServerDraft } from './serverDraft.ts'
import { createMessageIds } from './messageIds.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'

const message = { ...hello, attachments: [fileOf(new Uint8Array(9 * 1024 * 1024))] }
const stamp = createMessageIds('message-1', () => crypto.randomUUID())

function setUp() {
  const sandbox = createSandbox()
  const mailbox = { graph: createSandboxClient(sandbox).graph, accountId: 'adele' }
  const record: {
    draft?: ServerDraft | undefined
    creating?: CreateBegun | undefined
    delivery?: SendState | undefined
  } = {}
  const outgoing = (): OutgoingMessage =>
    structuredClone({ id: 'message-1', stamp, message, ...record })
  const reported = {
    onDraft: (draft: ServerDraft | undefined) => void (record.draft = draft),
    onCreating: (creating: CreateBegun | undefined) =>
      Promise.resolve(void (record.creating = creating)),
    onRecord: (delivery: SendState | undefined) =>
      Promise.resolve(void (record.delivery = delivery)),
  }
  const attempt = {
    intent: { as: 'json' },
    plan: planDelivery(message, { capabilities: clouds.global.capabilities }),
  } as const
  const begin = (how: 'send' | 'save') => {
    const run = createDeliveryTask()
    const result = run.start<unknown>(
      (callbacks) =>
        how === 'save'
          ? saveDraft(mailbox, outgoing(), callbacks)
          : deliverMessage(mailbox, outgoing(), attempt, callbacks),
      reported,
    )
    return { ...run, result: result ?? Promise.reject(new Error('It runs already.')) }
  }
  const inFolder = (folder: 'drafts' | 'inbox', address = 'AdeleV@contoso.com') => {
    const box = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return box.list(box.folderId(folder))
  }
  const requestsOf = (method: string) => sandbox.store.log.filter((one) => one.method === method)
  return { sandbox, record, begin, inFolder, requestsOf }
}

const steps = [
  ['the draft is made', { method: 'POST', path: 'me/messages$' }],
  ['an upload is opened', { method: 'POST', path: 'createUploadSession' }],
  ['a range is on its way', { method: 'PUT' }],
  ['the draft is checked', { method: 'GET', path: 'attachments' }],
] as const

test.each(steps)('a sending that is handed over while %s is gone on with', async (_, match) => {
  const { sandbox, record, begin, inFolder, requestsOf } = setUp()
  sandbox.faults.add({ match, what: { hold: true } })
  const first = begin('send')
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const before = structuredClone(record)
  first.handOver()
  await expect(first.result).rejects.toMatchObject({ name: 'AbortError' })
  sandbox.faults.release()
  expect(record).toEqual(before)
  expect(requestsOf('DELETE')).toEqual([])

  expect(await begin('send').result).toEqual({ kind: 'sent' })
  expect(inFolder('inbox', 'AlexW@contoso.com')).toHaveLength(1)
  expect(inFolder('drafts')).toEqual([])
  expect(requestsOf('DELETE')).toEqual([])
})

test('a saving that is handed over ends in one draft', async () => {
  const { sandbox, begin, inFolder, requestsOf } = setUp()
  sandbox.faults.add({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  const first = begin('save')
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  first.handOver()
  await expect(first.result).rejects.toMatchObject({ name: 'AbortError' })
  sandbox.faults.release()
  await begin('save').result
  expect(inFolder('drafts')).toHaveLength(1)
  expect(inFolder('drafts')[0]?.attachments).toHaveLength(1)
  expect(
    requestsOf('POST').filter(({ path }) => path.includes('createUploadSession')),
  ).toHaveLength(1)
})

test.each(['save', 'send'] as const)(
  'a %s that is cancelled, and handed over while it cleans up, leaves the rest',
  async (how) => {
    const { sandbox, record, begin, inFolder, requestsOf } = setUp()
    const lost = { dropConnection: true, when: 'after' } as const
    sandbox.faults.add({ match: { method: 'POST', path: 'me/messages$' }, what: lost })
    const search = { match: { path: 'messages$', method: 'GET' }, times: 'always' } as const
    sandbox.faults.add({ ...search, what: { hold: true } })
    const first = begin(how)
    const ended = first.result.catch((error: unknown) => error)
    await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
    const [given] = sandbox.faults.held()
    first.cancel()
    await expect.poll(() => sandbox.faults.held().some((one) => one !== given)).toBe(true)
    first.handOver(true)
    sandbox.faults.release()
    sandbox.faults.remove()
    await ended
    expect(requestsOf('DELETE')).toEqual([])
    expect(inFolder('drafts')).toHaveLength(1)
    // As its record says: the next one finds it.
    expect(record.creating).toBeDefined()
    await begin('save').result
    expect(inFolder('drafts')).toHaveLength(1)
  },
)

test('one that is cancelled with its message, which another takes the place of, is cleaned up all the same', async () => {
  const { sandbox, begin, inFolder } = setUp()
  const match = { method: 'POST', path: 'createUploadSession' }
  sandbox.faults.add({ match, what: { hold: true } })
  const first = begin('save')
  const ended = first.result.catch((error: unknown) => error)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  expect(inFolder('drafts')).toHaveLength(1)
  first.cancel()
  first.handOver()
  await ended
  expect(inFolder('drafts')).toEqual([])
})
