// @vitest-environment jsdom
/** A message that makes room for another is kept, unless it lies in the mailbox as it is. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import type { DraftId } from '#graph/mail.ts'
import { openDatabase } from '#storage/database.ts'
import { createBootStore } from '#access/startup.ts'
import { createSession, replaceMessage, takeSnapshot } from './composeSession.ts'
import { openImported } from '#eml/openImported.ts'
import { startRecovery } from '#recovery/startRecovery.ts'
import { isAtRisk, openMessage, openNewMessage } from './openMessage.ts'

beforeAll(fetchDeliveryCode)
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

const messageOf = (id: string, message: Partial<ComposedMessage> = {}): OutgoingMessage => ({
  id,
  stamp: { internetMessageId: `<${id}@b>`, letterId: id },
  message: { ...emptyMessage, ...message },
})

function saved(outgoing: OutgoingMessage): OutgoingMessage {
  const written = toGraphMessageWithIds(outgoing)
  const id = outgoing.id as DraftId
  const draft = { id, accountId: 'a', written, attached: {}, inDoubt: [], isKept: true }
  return { ...outgoing, draft }
}

async function setUp(outgoing: OutgoingMessage, { keeps = true } = {}) {
  const session = createSession()
  const bootStore = createBootStore()
  bootStore.setState({ step: 'misconfigured', problems: [] }, true)
  if (keeps) {
    const recovery = startRecovery(session, bootStore)
    session.setState({ recovery })
    await recovery.settled
  }
  replaceMessage(session, { ...outgoing, draft: outgoing.draft, from: undefined })
  const device = await openDatabase()
  async function storedIds() {
    await session.getState().recovery?.flush()
    // Taking a message off the device is waited for by nobody.
    await new Promise((resolve) => setTimeout(resolve, 50))
    return (await device.records()).map((one) => (one as { id: string }).id)
  }
  return { session, storedIds }
}

test('a message with text is put aside and stays on this device', async () => {
  const { session, storedIds } = await setUp(messageOf('old', { subject: 'Mine' }))
  expect(await isAtRisk(session)).toBe(false)
  openMessage(session, messageOf('new', { subject: 'Other' }))
  expect(takeSnapshot(session).id).toBe('new')
  expect((await storedIds()).sort()).toEqual(['new', 'old'])
})

test('one that lies in the mailbox as it is leaves this device', async () => {
  const { session, storedIds } = await setUp(saved(messageOf('old', { subject: 'Mine' })))
  openMessage(session, messageOf('new', { subject: 'Other' }))
  expect(await storedIds()).toEqual(['new'])
})

test('one that came there by itself stays among the unsent messages', async () => {
  const { draft, ...old } = saved(messageOf('old', { subject: 'Mine' }))
  const isByItself = true as const
  const { session, storedIds } = await setUp({ ...old, draft: draft && { ...draft, isByItself } })
  openMessage(session, messageOf('new', { subject: 'Other' }))
  expect((await storedIds()).sort()).toEqual(['new', 'old'])
})

test('one that came there by itself and is empty again is discarded, with Undo', async () => {
  const { draft, ...old } = saved(messageOf('old'))
  const isByItself = true as const
  const { session, storedIds } = await setUp({ ...old, draft: draft && { ...draft, isByItself } })
  openMessage(session, messageOf('new', { subject: 'Other' }))
  expect(await storedIds()).toEqual(['new'])
  const { recovery } = session.getState()
  expect(recovery?.gone.getState().gone).toMatchObject({ what: 'discarded' })
  await recovery?.undo()
  expect(takeSnapshot(session)).toMatchObject({ id: 'old', draft: { isByItself } })
})

test('a message from a file makes the same difference', async () => {
  const { session, storedIds } = await setUp(saved(messageOf('old', { subject: 'Mine' })))
  openImported(session, { ...emptyMessage, subject: 'From a file' })
  expect(takeSnapshot(session).message.subject).toBe('From a file')
  expect(await storedIds()).toEqual([takeSnapshot(session).id])
})

test.each<[string, OutgoingMessage, boolean]>([
  ['with text', messageOf('old', { subject: 'Mine' }), true],
  ['without', messageOf('old'), false],
  ['that is saved as it is', saved(messageOf('old', { subject: 'Mine' })), false],
])('where nothing is kept, a message %s is at risk: %#', async (_, outgoing, expected) => {
  const { session } = await setUp(outgoing, { keeps: false })
  expect(await isAtRisk(session)).toBe(expected)
})

test('a new message that this device keeps takes the place of the open one in the call itself', async () => {
  const { session, storedIds } = await setUp(messageOf('old', { subject: 'Mine' }))
  openNewMessage(session)
  expect(takeSnapshot(session).message.subject).toBe('')
  expect(await storedIds()).toEqual(['old'])
})

test('what could not be kept when it was left comes back, with what was typed meanwhile', async () => {
  const { session } = await setUp(messageOf('old', { subject: 'Mine' }))
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  openNewMessage(session)
  const { store } = session.getState().current
  store.setState({ message: { ...store.getState().message, subject: 'And more' } })
  await vi.waitFor(() => expect(takeSnapshot(session).id).toBe('old'))
  full.mockRestore()
  expect(takeSnapshot(session).message.subject).toContain('Mine')
  expect(takeSnapshot(session).message.subject).toContain('And more')
})
