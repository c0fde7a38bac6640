// @vitest-environment jsdom
/**
 * “Duplicate tab” copies what the tab remembers for itself (sessionStorage), so both may come back for the
 * same letter: its lock decides, and only one tab writes it.
 */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { openDevice } from '#storage/database.ts'
import { toRecord } from '#storage/localCopy.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { boot } from '#app/boot.ts'
import { createBootStore } from '#access/startup.ts'
import { createDesk, readLetter, type DeskStore } from '#session/composeSession.ts'
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
const letter = { id: 'a', stamp, message: { ...emptyMessage, subject: 'Plan' } }

/** A page of its own, in a tab that remembers the letter it was parked with. */
async function openTab(): Promise<DeskStore> {
  const desk = createDesk()
  rememberParked('a')
  await boot(createBootStore(), desk)
  await vi.waitFor(() => expect(desk.getState().keeping).toBeDefined())
  await desk.getState().keeping?.settled
  return desk
}

function type(desk: DeskStore, subject: string) {
  desk.getState().letter.store.getState().edit({ type: 'subjectTyped', subject })
  return desk.getState().keeping?.flush()
}

async function setUp() {
  const device = await openDevice()
  await device.putRecord(toRecord({ ...letter, savedAt: Date.now(), isParked: true }).record)
  const tabs = await Promise.all([openTab(), openTab()])
  const has = (desk: DeskStore) => desk.getState().letter.id === 'a'
  const records = async () => {
    const found = (await device.records()) as { id: string; message: { subject: string } }[]
    return Object.fromEntries(found.map(({ id, message }) => [id, message.subject]))
  }
  return { tabs, owner: tabs.find(has)!, other: tabs.find((desk) => !has(desk))!, records }
}

test('of two tabs that come back for one letter one has it, and the other is told', async () => {
  const { owner, other } = await setUp()
  expect(readLetter(owner)).toMatchObject(letter)
  expect(owner.getState().isElsewhere).toBe(false)
  expect(readLetter(other).message).toEqual(emptyMessage)
  expect(other.getState().keeping?.letters.store.getState().unsent).toMatchObject([
    { id: 'a', isElsewhere: true },
  ])
})

test('what the other one writes is a letter of its own', async () => {
  const { owner, other, records } = await setUp()
  await type(owner, 'Plan B')
  await type(other, 'Something else')
  const { id } = other.getState().letter
  expect(await records()).toEqual({ a: 'Plan B', [id]: 'Something else' })
})

test('a tab that lays it down all the same only shows it, until it takes it over', async () => {
  const { owner, other, records } = await setUp()
  await other.getState().keeping!.takeUp.restore('a')
  expect(other.getState()).toMatchObject({ letter: { id: 'a' }, isElsewhere: true })
  await type(other, 'Not written')
  await type(owner, 'Plan B')
  expect(await records()).toEqual({ a: 'Plan B' })
  await other.getState().keeping!.takeOver()
  expect(readLetter(other).message.subject).toBe('Plan B')
  expect(owner.getState().isElsewhere).toBe(true)
  await type(other, 'Plan C')
  await type(owner, 'Not written')
  expect(await records()).toEqual({ a: 'Plan C' })
})

test('what another tab finished is said to be gone, and taking it over takes nothing from there', async () => {
  const { owner, other } = await setUp()
  await other.getState().keeping!.takeUp.restore('a')
  await owner.getState().keeping!.finish('a')
  const { takeUp, takeOver } = other.getState().keeping!
  await vi.waitFor(() => expect(takeUp.store.getState().isVanished).toBe(true), 10_000)
  await takeOver()
  expect(owner.getState()).toMatchObject({ letter: { id: 'a' }, isElsewhere: false })
  expect(other.getState().letter.id).not.toBe('a')
})
