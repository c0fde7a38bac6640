// @vitest-environment jsdom
/**
 * “Duplicate tab” copies what the tab remembers for itself (sessionStorage), so both may come back for the
 * same message: its lock decides, and only one tab writes it.
 */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { openDatabase } from '#storage/database.ts'
import { toRecord } from '#storage/localCopy.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { boot } from '#app/boot.ts'
import { createBootStore } from '#access/startup.ts'
import { createSession, takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { rememberParked } from './parkedMessageId.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
  Object.assign(navigator, { locks: createTestLocks() })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
})
afterEach(() => {
  Object.assign(navigator, { locks: undefined })
  vi.unstubAllGlobals()
})

const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
const message = { id: 'a', stamp, message: { ...emptyMessage, subject: 'Plan' } }

/** A page of its own, in a tab that remembers the message it was parked with. */
async function openTab(): Promise<SessionStore> {
  const session = createSession()
  rememberParked('a')
  await boot(createBootStore(), session)
  await vi.waitFor(() => expect(session.getState().recovery).toBeDefined())
  await session.getState().recovery?.settled
  return session
}

function type(session: SessionStore, subject: string) {
  session.getState().current.store.getState().edit({ type: 'subjectTyped', subject })
  return session.getState().recovery?.flush()
}

async function setUp() {
  const db = await openDatabase()
  await db.putRecord(toRecord({ ...message, savedAt: Date.now(), isParked: true }).record)
  const tabs = await Promise.all([openTab(), openTab()])
  const has = (session: SessionStore) => session.getState().current.id === 'a'
  const records = async () => {
    const found = (await db.records()) as { id: string; message: { subject: string } }[]
    return Object.fromEntries(found.map(({ id, message }) => [id, message.subject]))
  }
  return { tabs, owner: tabs.find(has)!, other: tabs.find((session) => !has(session))!, records }
}

test('of two tabs that come back for one message one has it, and the other is told', async () => {
  const { owner, other } = await setUp()
  expect(takeSnapshot(owner)).toMatchObject(message)
  expect(owner.getState().isInOtherTab).toBe(false)
  expect(takeSnapshot(other).message).toEqual(emptyMessage)
  expect(other.getState().recovery?.unsentMessages.store.getState().unsent).toMatchObject([
    { id: 'a', isInOtherTab: true },
  ])
})

test('what the other one writes is a message of its own', async () => {
  const { owner, other, records } = await setUp()
  await type(owner, 'Plan B')
  await type(other, 'Something else')
  const { id } = other.getState().current
  expect(await records()).toEqual({ a: 'Plan B', [id]: 'Something else' })
})

test('a tab that lays it down all the same only shows it, until it takes it over', async () => {
  const { owner, other, records } = await setUp()
  await other.getState().recovery!.restore.restore('a')
  expect(other.getState()).toMatchObject({ current: { id: 'a' }, isInOtherTab: true })
  await type(other, 'Not written')
  await type(owner, 'Plan B')
  expect(await records()).toEqual({ a: 'Plan B' })
  await other.getState().recovery!.takeOver()
  expect(takeSnapshot(other).message.subject).toBe('Plan B')
  expect(owner.getState().isInOtherTab).toBe(true)
  await type(other, 'Plan C')
  await type(owner, 'Not written')
  expect(await records()).toEqual({ a: 'Plan C' })
})

test('what another tab finished is said to be gone, and taking it over takes nothing from there', async () => {
  const { owner, other } = await setUp()
  await other.getState().recovery!.restore.restore('a')
  await owner.getState().recovery!.finish('a')
  const { restore, takeOver } = other.getState().recovery!
  await vi.waitFor(() => expect(restore.store.getState().isVanished).toBe(true), 10_000)
  await takeOver()
  expect(owner.getState()).toMatchObject({ current: { id: 'a' }, isInOtherTab: false })
  expect(other.getState().current.id).not.toBe('a')
})
