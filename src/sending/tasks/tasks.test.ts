/** The tasks, against the sandbox. */
import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import type { Acquire } from '#graph/mailbox.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { SendDeps } from '#delivery/run/sendTask.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { fetchDeliveryCode as loadCode } from '#delivery/run/lazyDelivery.ts'
import { createSaveTask } from './createSaveTask.ts'
import { createSendTask } from './createSendTask.ts'

const capabilities = clouds.global.capabilities
const asJson = { as: 'json' } as const

function setUp(message: ComposedMessage = hello, given?: Acquire, undoMs = 0, load = loadCode) {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox)
  const access = vi.fn<Acquire>(given ?? (() => Promise.resolve({ graph, accountId: 'adele' })))
  const drafts: (ServerDraft | undefined)[] = []
  const written = { record: undefined as SendState | undefined }
  const stamp = createMessageIds('message', () => 'unique')
  const attempt = () => ({ intent: asJson, plan: planDelivery(message, { capabilities }) })
  const outgoing = () => ({ id: 'message', stamp, message, delivery: written.record })
  const onDraft = (draft: ServerDraft | undefined) => drafts.push(draft)
  const onRecord = (record: SendState | undefined) => {
    written.record = record
    return Promise.resolve()
  }
  const deps: SendDeps = {
    access,
    silentAccess: access,
    verifyAccess: () => access([]),
    settings: () => ({ undoMs, sleep: () => Promise.resolve() }),
    loadCode: load,
  }
  const mutations = { retry: 0, networkMode: 'always' } as const
  const client = new QueryClient({ defaultOptions: { mutations } })
  const sending = createSendTask(client, deps)
  const saving = createSaveTask(client, { access, silentAccess: access, loadCode })
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  return {
    ...{ sandbox, access, drafts, written, sending, saving, attempt, outgoing, stamp },
    now: () => sending.store.getState(),
    saved: () => saving.store.getState(),
    send: () => void sending.send(outgoing(), attempt(), { onDraft, onRecord }),
    verify: () => void sending.verify(outgoing(), { onDraft, onRecord }),
    save: () => void saving.save(outgoing(), { onDraft }),
    sent: () => adele.list(adele.folderId('sentitems')),
    listDrafts: () => adele.list(adele.folderId('drafts')),
  }
}

test('two clicks in the same moment send once', async () => {
  const { now, send, sent, access } = setUp()
  send()
  send()
  send()
  await vi.waitFor(() => {
    expect(now().status).toBe('success')
  })
  expect(sent()).toHaveLength(1)
  expect(access).toHaveBeenCalledTimes(1)
  expect(access).toHaveBeenCalledWith(['Mail.Send'])
})

test('a save under way at the click makes a draft, and that draft is sent', async () => {
  const { saving, save, sending, attempt, outgoing, stamp, sandbox, ...more } = setUp()
  const { drafts, sent, listDrafts } = more
  sandbox.faults.add({ match: { method: 'POST', path: '/messages' }, what: { hold: true } })
  save()
  await vi.waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  const afterSaves = async () => {
    await saving.whenOver()
    return { stamp, draft: drafts.at(-1), creating: undefined }
  }
  sending.send(outgoing(), attempt(), { afterSaves })
  sandbox.faults.release()
  await vi.waitFor(() => expect(sending.outcome()).toEqual({ kind: 'sent' }))
  expect([sent().length, listDrafts().length]).toEqual([1, 0])
})

test('a message whose final request was begun is looked for, not sent again', async () => {
  const { sending, send, sent, written } = setUp()
  send()
  await vi.waitFor(() => {
    expect(sending.outcome()).toEqual({ kind: 'sent' })
  })
  expect(written.record).toMatchObject({ step: 'final' })
  send()
  await vi.waitFor(() => {
    expect(sending.outcome()).toMatchObject({
      kind: 'sent',
      at: expect.any(String) as string,
    })
  })
  expect(sent()).toHaveLength(1)
})

test('without the code that looks for it nothing is said of it, and the next look finds it', async () => {
  const code = { isLost: false }
  const load = () => (code.isLost ? Promise.reject(new PartNotFetched('older')) : loadCode())
  const { sending, send, verify, sent } = setUp(hello, undefined, 0, load)
  send()
  await vi.waitFor(() => expect(sending.outcome()).toEqual({ kind: 'sent' }))
  code.isLost = true
  verify()
  const unknown = { kind: 'cannotTell', evidence: 'noAnswer' }
  await vi.waitFor(() => expect(sending.outcome()).toEqual(unknown))
  code.isLost = false
  verify()
  await vi.waitFor(() => expect(sending.outcome()).toMatchObject({ kind: 'sent' }))
  expect(sent()).toHaveLength(1)
})

test('a run that is forgotten stops where it is, and the next one begins at once', async () => {
  const { saving, saved, save, listDrafts, sandbox } = setUp()
  sandbox.faults.add({
    match: { method: 'POST', path: '/messages' },
    what: { hold: true, when: 'after' },
  })
  save()
  await vi.waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  const message = { ...hello, subject: 'The next one' }
  saving.reset()
  saving.save({ id: 'next', stamp: createMessageIds('next', () => 'next'), message })
  await vi.waitFor(() => {
    expect(saved().status).toBe('success')
  })
  // The first stays as its record says: it is found again, or discarded, by that.
  const subjects = listDrafts().map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual([hello.subject, 'The next one'].toSorted())
})

test('access is asked in the click itself, so that a window may open', () => {
  const { send, access } = setUp(hello, () => new Promise(() => {}))
  send()
  expect(access).toHaveBeenCalledTimes(1)
})

test('saving says when, and tells the draft', async () => {
  const { saved, save, listDrafts, drafts, access } = setUp()
  save()
  await vi.waitFor(() => {
    expect(saved()).toMatchObject({ status: 'success', result: expect.any(Number) as number })
  })
  expect(listDrafts()).toHaveLength(1)
  expect(drafts.at(-1)).toMatchObject({ id: listDrafts()[0]!.id, isKept: true })
  expect(access).toHaveBeenCalledWith(['Mail.ReadWrite'])
})

test('cancel stops an upload and leaves nothing, as if nothing had been', async () => {
  const file = fileOf(new Uint8Array(9_000_000))
  const { sending, now, send, listDrafts, sandbox } = setUp({ ...hello, attachments: [file] })
  sandbox.faults.add({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  send()
  await vi.waitFor(() => {
    expect(now().progress[file.id]).toBe(3_932_160)
  })
  expect(now()).toMatchObject({ phase: 'uploading', canStop: true })
  await vi.waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  sending.cancel()
  expect(now().phase).toBe('stopping')
  await vi.waitFor(() => {
    expect(now()).toMatchObject({ status: 'idle', error: null })
  })
  expect(listDrafts()).toEqual([])
})

test('cancel ends the waiting for a sign-in window', async () => {
  const { sending, now, send } = setUp(hello, () => new Promise(() => {}))
  send()
  sending.cancel()
  await vi.waitFor(() => {
    expect(now().status).toBe('idle')
  })
})

test('once the final request has begun nothing can be stopped', async () => {
  const { sending, now, send, sent, sandbox } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { hold: true } })
  send()
  await vi.waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  expect(now()).toMatchObject({ phase: 'final', canStop: false })
  sending.cancel()
  sandbox.faults.release()
  await vi.waitFor(() => {
    expect(now().status).toBe('success')
  })
  expect(sent()).toHaveLength(1)
})

test('a refused sign-in is a failure, and the next click tries again', async () => {
  const { now, send, access } = setUp(hello, () => Promise.reject(new AccessDenied('closed')))
  send()
  await vi.waitFor(() => {
    expect(now().error).toBeInstanceOf(AccessDenied)
  })
  send()
  expect(access).toHaveBeenCalledTimes(2)
})
