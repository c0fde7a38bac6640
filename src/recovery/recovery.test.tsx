// @vitest-environment jsdom
/** Messages on this device, on the whole page: offered, opened, discarded and brought back. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { openDatabase } from '#storage/database.ts'
import { toRecord, type LocalCopy } from '#storage/localCopy.ts'
import { createBootStore } from '#access/startup.ts'
import { startNewMessage, takeSnapshot } from '#session/composeSession.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'
import { startRecovery } from './startRecovery.ts'

beforeEach(() => {
  fillGapsOfJsdom()
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
const kept = (id: string, subject: string, more: Partial<LocalCopy> = {}): LocalCopy => ({
  ...{ id, stamp, savedAt: Date.now(), message: { ...emptyMessage, subject } },
  ...more,
})

async function setUp(copies: readonly LocalCopy[] = [], message: object = emptyMessage) {
  const db = await openDatabase()
  for (const copy of copies) await db.putRecord(toRecord(copy).record)
  const page = openPage(createSandbox(), message)
  const bootStore = createBootStore()
  bootStore.setState({ step: 'misconfigured', problems: [] }, true)
  const recovery = startRecovery(page.session, bootStore)
  await act(async () => {
    page.session.setState({ recovery })
    await recovery.settled
  })
  return { ...page, db, recovery }
}

const button = (name: string) => screen.getByRole('button', { name })
const dialog = () => screen.findByRole('dialog', { name: 'Unsent messages' })
async function undo() {
  const notice = await screen.findByText('Message discarded')
  const toast = notice.closest<HTMLElement>('.toast')!
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }))
}

test('what lies here is offered as text, and taken up in the session', async () => {
  const account = { id: 'adele', address: 'AdeleV@contoso.com' }
  const body = { format: 'html', html: '<p>Hi</p>', text: '\n<b>Hi</b> there\nyou' } as const
  const message = { ...emptyMessage, subject: '<i>Plan</i>', body }
  const { session } = await setUp([kept('a', '', { account, message })])
  const item = within(await dialog()).getByRole('listitem')
  expect(item.textContent).toContain('<i>Plan</i>')
  expect(item.textContent).toContain('<b>Hi</b> there')
  expect(item.textContent).toContain('AdeleV@contoso.com')
  await userEvent.click(button('Restore'))
  // Older records tell only whose message it is.
  await waitFor(() =>
    expect(takeSnapshot(session)).toMatchObject({ id: 'a', message, from: account }),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('what is said of a message goes with it, and is said again of the next', async () => {
  const { session, db } = await setUp([kept('a', 'One'), kept('b', 'Two')])
  await dialog()
  for (const id of ['a', 'b']) {
    await db.remove(id)
    const row = within(await dialog())
      .getByText(id === 'a' ? 'One' : 'Two')
      .closest('li')!
    await userEvent.click(within(row).getByRole('button', { name: 'Restore' }))
    await screen.findByText(t('keep.vanished'))
    act(() => startNewMessage(session))
    expect(screen.queryByText(t('keep.vanished'))).toBeNull()
  }
})

test('hidden, the list stays so in this tab until it is asked for', async () => {
  const { recovery } = await setUp([kept('a', 'One')])
  await userEvent.click(within(await dialog()).getByRole('button', { name: 'Hide' }))
  await act(() => recovery.unsentMessages.offerAll())
  expect(screen.queryByRole('dialog')).toBeNull()
  cleanup()
  const again = await setUp([kept('a', 'One')])
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => again.recovery.unsentMessages.offer(true))
  await dialog()
})

test('somebody else’s message is not shown to who is signed in', async () => {
  const account = { id: 'alex', address: 'AlexW@contoso.com' }
  await setUp([kept('a', 'His', { account }), kept('b', 'Anybody’s')])
  expect((await dialog()).textContent).not.toContain('His')
})

test('a message whose sending was begun is opened by itself', async () => {
  const delivery = { step: 'scheduled', accountId: 'adele', sendAt: '2999-01-01T08:00:00Z' }
  const { session } = await setUp([kept('a', 'Begun', { delivery }), kept('b', 'Not begun')])
  expect(takeSnapshot(session)).toMatchObject({ id: 'a', delivery })
  expect(within(await dialog()).getAllByRole('listitem')).toHaveLength(1)
})

test('it is only listed, with that fact, if something is being written', async () => {
  const delivery = { step: 'waiting', intent: { as: 'json' } }
  const { session } = await setUp([kept('a', 'Begun', { delivery })], { subject: 'Mine' })
  expect(takeSnapshot(session).message.subject).toBe('Mine')
  expect((await dialog()).textContent).toContain(t('keep.underWay'))
})

test('one that may have been sent is not called interrupted', async () => {
  const delivery = { step: 'final', intent: { as: 'json' }, accountId: 'adele', begunAt: 0 }
  await setUp([kept('a', 'Begun', { delivery })], { subject: 'Mine' })
  expect((await dialog()).textContent).toContain(t('keep.unconfirmed'))
})

test('a scheduled message is listed as that, and is not offered when it makes room', async () => {
  const delivery = { step: 'scheduled', accountId: 'adele', sendAt: '2999-01-01T08:00:00Z' }
  const { session, recovery } = await setUp([kept('a', 'Begun', { delivery })])
  expect(takeSnapshot(session)).toMatchObject({ id: 'a' })
  act(() => startNewMessage(session))
  await recovery.flush()
  expect(screen.queryByRole('dialog')).toBeNull()
  await act(() => recovery.unsentMessages.offerAll())
  expect((await dialog()).textContent).toContain('Scheduled for Jan 1, 2999')
  expect((await dialog()).textContent).not.toContain('interrupted')
})

test('a record of a newer version is told of and left as it is', async () => {
  const newer = { ...toRecord(kept('n', 'New')).record, version: 2 }
  const { db } = await setUp()
  cleanup()
  await db.putRecord(newer as never)
  await setUp()
  const said = await screen.findByText(/Nothing was deleted/)
  expect(said.getAttribute('role')).toBe('status')
  expect(await db.records()).toEqual([newer])
})

test('a message discarded leaves the device at once, and Undo brings it back whole', async () => {
  const { session, db, recovery } = await setUp([], { subject: 'Plan' })
  await recovery.flush()
  expect(await db.records()).toHaveLength(1)
  const before = takeSnapshot(session)
  await userEvent.click(button('Discard'))
  expect(takeSnapshot(session).message).toBe(emptyMessage)
  await waitFor(async () => expect(await db.records()).toHaveLength(0))
  const notice = await screen.findByText('Message discarded')
  expect(notice.getAttribute('role')).toBe('status')
  await undo()
  await waitFor(() => expect(takeSnapshot(session)).toEqual(before))
  await waitFor(async () => expect(await db.records()).toHaveLength(1))
})

test('what was begun meanwhile is put aside, not lost, when a discarded message comes back', async () => {
  const { session } = await setUp([], { subject: 'Plan' })
  await userEvent.click(button('Discard'))
  act(() =>
    session.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'Next' }),
  )
  await undo()
  await waitFor(() => expect(takeSnapshot(session).message.subject).toBe('Plan'))
  expect((await dialog()).textContent).toContain('Next')
})

test('an empty message is not kept, and one that was emptied is kept no longer', async () => {
  const { session, db, recovery } = await setUp([], {
    subject: '',
    to: [],
    body: emptyMessage.body,
  })
  const { edit } = session.getState().current.store.getState()
  await recovery.flush()
  expect(await db.records()).toHaveLength(0)
  act(() => edit({ type: 'subjectTyped', subject: 'x' }))
  await recovery.flush()
  expect(await db.records()).toHaveLength(1)
  act(() => edit({ type: 'subjectTyped', subject: '' }))
  await waitFor(async () => expect(await db.records()).toHaveLength(0))
})

test('a message without a draft says that it is on this device, as long as it is', async () => {
  const { session, recovery } = await setUp([], { subject: '', to: [], body: emptyMessage.body })
  const { edit } = session.getState().current.store.getState()
  const said = () => screen.queryByText(t('deliver.onDeviceFirst'))
  expect(said()).toBeNull()
  act(() => edit({ type: 'subjectTyped', subject: 'x' }))
  expect(said()).toBeNull()
  await act(recovery.flush)
  expect(said()).not.toBeNull()
  act(() => edit({ type: 'subjectTyped', subject: '' }))
  await waitFor(() => expect(said()).toBeNull())
})
