// @vitest-environment jsdom
/** The hooks, in React and against the sandbox. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { AccessRefused } from '#access/accessDenied.ts'
import type { AskAccess } from '#graph/mailbox.ts'
import type { DeliveryRecord } from '#delivery/core/sendState.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { SendMeans } from '#delivery/run/sendTask.ts'
import { createStamp } from '#delivery/core/messageIds.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { useSaveDraft } from './useSaveDraft.ts'
import { useSendMessage } from './useSendMessage.ts'

afterEach(cleanup)

function withQueries({ children }: { children: ReactNode }) {
  const mutations = { retry: 0, networkMode: 'always' } as const
  return (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations } })}>
      {children}
    </QueryClientProvider>
  )
}

const abilities = clouds.global.abilities
const asJson = { as: 'json' } as const

function setUp(message: ComposedMessage = hello, given?: AskAccess, holdMs = 0) {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox)
  const access = vi.fn<AskAccess>(given ?? (() => Promise.resolve({ graph, accountId: 'adele' })))
  const drafts: (ServerDraft | undefined)[] = []
  const written = { record: undefined as DeliveryRecord | undefined }
  const stamp = createStamp('letter', () => 'unique')
  const letter = () => ({ id: 'letter', stamp, message, delivery: written.record })
  const onDraft = (draft: ServerDraft | undefined) => drafts.push(draft)
  const onRecord = (record: DeliveryRecord | undefined) => {
    written.record = record
    return Promise.resolve()
  }
  const means: SendMeans = {
    access,
    quietAccess: access,
    lookAccess: () => access([]),
    settings: () => ({ abilities, holdMs, sleep: () => Promise.resolve() }),
  }
  const { result } = renderHook(
    () => ({ sending: useSendMessage(means), saving: useSaveDraft(access, access, () => 1_000) }),
    { wrapper: withQueries },
  )
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  return {
    sandbox,
    access,
    drafts,
    written,
    hooks: result,
    send: () => {
      result.current.sending.send(letter(), asJson, { onDraft, onRecord })
    },
    save: () => {
      result.current.saving.save(letter(), { onDraft })
    },
    sent: () => adele.list(adele.folderId('sentitems')),
    listDrafts: () => adele.list(adele.folderId('drafts')),
  }
}

test('two clicks in the same moment send once', async () => {
  const { hooks, send, sent, access } = setUp()
  act(() => {
    send()
    send()
  })
  act(send)
  await waitFor(() => {
    expect(hooks.current.sending.status).toBe('success')
  })
  expect(sent()).toHaveLength(1)
  expect(access).toHaveBeenCalledTimes(1)
  expect(access).toHaveBeenCalledWith(['Mail.Send'])
})

test('a letter whose final request was begun is looked for, not sent again', async () => {
  const { hooks, send, sent, written } = setUp()
  act(send)
  await waitFor(() => {
    expect(hooks.current.sending.end).toEqual({ end: 'sent' })
  })
  expect(written.record).toMatchObject({ step: 'final' })
  act(send)
  await waitFor(() => {
    expect(hooks.current.sending.end).toMatchObject({
      end: 'sent',
      at: expect.any(String) as string,
    })
  })
  expect(sent()).toHaveLength(1)
})

test('a run that is forgotten stops where it is, and the next one begins at once', async () => {
  const { hooks, save, listDrafts, sandbox } = setUp()
  sandbox.faults.add({
    match: { method: 'POST', path: '/messages' },
    what: { hold: true, when: 'after' },
  })
  act(save)
  await waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  const message = { ...hello, subject: 'The next one' }
  act(() => {
    hooks.current.saving.reset()
    hooks.current.saving.save({ id: 'next', stamp: createStamp('next', () => 'next'), message })
  })
  await waitFor(() => {
    expect(hooks.current.saving.status).toBe('success')
  })
  // The first stays as its record says: it is found again, or discarded, by that.
  const subjects = listDrafts().map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual([hello.subject, 'The next one'].toSorted())
})

test('access is asked in the click itself, so that a window may open', () => {
  const { send, access } = setUp(hello, () => new Promise(() => {}))
  act(() => {
    send()
    expect(access).toHaveBeenCalledTimes(1)
  })
})

test('saving says when, and tells the draft', async () => {
  const { hooks, save, listDrafts, drafts, access } = setUp()
  act(save)
  await waitFor(() => {
    expect(hooks.current.saving).toMatchObject({ status: 'success', savedAt: 1_000 })
  })
  expect(listDrafts()).toHaveLength(1)
  expect(drafts.at(-1)).toMatchObject({ id: listDrafts()[0]!.id, isKept: true })
  expect(access).toHaveBeenCalledWith(['Mail.ReadWrite'])
})

test('cancel stops an upload and leaves nothing, as if nothing had been', async () => {
  const file = fileOf(new Uint8Array(9_000_000))
  const { hooks, send, listDrafts, sandbox } = setUp({ ...hello, attachments: [file] })
  sandbox.faults.add({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  act(send)
  await waitFor(() => {
    expect(hooks.current.sending.progress[file.id]).toBe(3_932_160)
  })
  expect(hooks.current.sending).toMatchObject({ phase: 'uploading', canStop: true })
  await waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  act(() => {
    hooks.current.sending.cancel()
  })
  expect(hooks.current.sending.phase).toBe('stopping')
  await waitFor(() => {
    expect(hooks.current.sending).toMatchObject({ status: 'idle', error: null })
  })
  expect(listDrafts()).toEqual([])
})

test('cancel ends the waiting for a sign-in window', async () => {
  const { hooks, send } = setUp(hello, () => new Promise(() => {}))
  act(send)
  act(() => {
    hooks.current.sending.cancel()
  })
  await waitFor(() => {
    expect(hooks.current.sending.status).toBe('idle')
  })
})

test('once the final request has begun nothing can be stopped', async () => {
  const { hooks, send, sent, sandbox } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { hold: true } })
  act(send)
  await waitFor(() => {
    expect(sandbox.faults.held()).toHaveLength(1)
  })
  expect(hooks.current.sending).toMatchObject({ phase: 'final', canStop: false })
  act(() => {
    hooks.current.sending.cancel()
  })
  sandbox.faults.release()
  await waitFor(() => {
    expect(hooks.current.sending.status).toBe('success')
  })
  expect(sent()).toHaveLength(1)
})

test('a refused sign-in is a failure, and the next click tries again', async () => {
  const { hooks, send, access } = setUp(hello, () => Promise.reject(new AccessRefused('closed')))
  act(send)
  await waitFor(() => {
    expect(hooks.current.sending.error).toBeInstanceOf(AccessRefused)
  })
  act(send)
  expect(access).toHaveBeenCalledTimes(2)
})
