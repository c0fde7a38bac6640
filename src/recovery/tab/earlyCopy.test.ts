// @vitest-environment jsdom
/** A first visit whose settings are slow to come: what is typed meanwhile is back after a reload. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { toConfig } from '#config/config.ts'
import { openDatabase } from '#storage/database.ts'
import { createBootStore } from '#access/startup.ts'
import { createSession, takeSnapshot, startNewMessage } from '#session/composeSession.ts'
import { startRecovery } from '#recovery/startRecovery.ts'

// It comes in the task in which it is asked for.
beforeAll(() => import('#recovery/lateParts.ts'))
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

/** A page whose settings have not come. */
async function openPage() {
  const session = createSession()
  const bootStore = createBootStore()
  const recovery = startRecovery(session, bootStore)
  await new Promise((resolve) => setTimeout(resolve))
  const edit = (subject: string) =>
    session.getState().current.store.getState().edit({ type: 'subjectTyped', subject })
  async function configure(keepOnDevice: boolean) {
    bootStore.setState({ step: 'unregistered', config: toConfig({ keepOnDevice }) }, true)
    await recovery.settled
    await recovery.flush()
  }
  return { session, recovery, edit, configure }
}

const inTab = () => sessionStorage.getItem('mail-composer.early')

test('it is back with its id, and goes on to the device when that keeps messages', async () => {
  const first = await openPage()
  first.edit('Plan')
  const { id } = takeSnapshot(first.session)
  const second = await openPage()
  expect(takeSnapshot(second.session)).toMatchObject({ id, message: { subject: 'Plan' } })
  expect(second.recovery.isSafe()).toBe(false)
  await second.configure(true)
  expect(await (await openDatabase()).records()).toMatchObject([
    { id, message: { subject: 'Plan' } },
  ])
  await vi.waitFor(() => expect(inTab()).toBeNull())
  second.edit('Later')
  expect(inTab()).toBeNull()
})

test('it is dropped where this deployment keeps nothing, and stays in the session', async () => {
  const first = await openPage()
  first.edit('Plan')
  const second = await openPage()
  await second.configure(false)
  expect(inTab()).toBeNull()
  expect(takeSnapshot(second.session).message.subject).toBe('Plan')
  second.edit('Later')
  expect(inTab()).toBeNull()
  const third = await openPage()
  third.edit('Told before')
  expect(inTab()).toBeNull()
})

test('files are named, what was typed on the new page stays, what is gone does not come back', async () => {
  const first = await openPage()
  first.edit('Plan')
  const file = { id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }
  first.session
    .getState()
    .current.store.getState()
    .edit({ type: 'filesAttached', attachments: [file] })
  const again = createSession()
  again.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'typed' })
  const recovery = startRecovery(again, createBootStore())
  await vi.waitFor(() => expect(takeSnapshot(again).message.subject).toBe('Plan typed'))
  expect(recovery.restore.store.getState().missing).toEqual(['a.txt'])
  startNewMessage(again)
  expect(inTab()).toBeNull()
})

test('damaged, or with no storage at all: the page is an empty one', async () => {
  for (const damaged of ['{', '{}', 'null', '[1]']) {
    sessionStorage.setItem('mail-composer.early', damaged)
    const page = await openPage()
    expect(takeSnapshot(page.session).message.subject).toBe('')
  }
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  const page = await openPage()
  page.edit('Plan')
  vi.restoreAllMocks()
  expect(inTab()).toBeNull()
})
