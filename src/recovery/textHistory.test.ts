// @vitest-environment jsdom
/** The earlier texts of a message lie with it on the device, and leave with it. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { toConfig } from '#config/config.ts'
import { openDatabase } from '#storage/database.ts'
import type { LocalCopyRecord } from '#storage/localCopy.ts'
import { createBootStore } from '#access/startup.ts'
import { createSession, snapshotOf } from '#session/composeSession.ts'
import { withVersion } from '#session/textVersions.ts'
import { startRecovery } from './startRecovery.ts'

beforeAll(() => import('./lateParts.ts'))
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

/** In a tab of its own. */
async function openPage(keepOnDevice = true) {
  sessionStorage.clear()
  const session = createSession()
  const bootStore = createBootStore()
  const recovery = startRecovery(session, bootStore)
  bootStore.setState({ step: 'unregistered', config: toConfig({ keepOnDevice }) }, true)
  await recovery.settled
  return { session, recovery }
}

const version = { at: 1, body: { format: 'html', html: '<p>Monday</p>', text: 'Monday' } } as const
const records = async () => (await openDatabase()).records() as Promise<LocalCopyRecord[]>

async function written(keepOnDevice?: boolean) {
  const page = await openPage(keepOnDevice)
  const { store } = page.session.getState().current
  store.getState().edit({ type: 'subjectTyped', subject: 'Plan' })
  const { current } = page.session.getState()
  const textHistory = { ...withVersion(undefined, version), lost: version }
  page.session.setState({ current: { ...current, textHistory } })
  await page.recovery.flush()
  return { ...page, id: page.session.getState().current.id }
}

test('they come back with it, and are gone when it is discarded', async () => {
  const { id } = await written()
  expect(await records()).toMatchObject([{ id, textHistory: { versions: [version] } }])
  const next = await openPage()
  await next.recovery.restore.restore(id)
  const snapshot = snapshotOf(next.session.getState())
  expect(snapshot).toMatchObject({ id, textHistory: { versions: [version], lost: version } })
  next.recovery.discard(snapshot)
  await next.recovery.flush()
  await expect.poll(records).toEqual([])
})

test('a device that is to keep nothing has none of them', async () => {
  const { session } = await written(false)
  expect(session.getState().current.textHistory).toBeDefined()
  expect(await records()).toEqual([])
})

test('an older record has none, and a damaged history is not shown', async () => {
  const { id } = await written()
  const [record] = await records()
  const db = await openDatabase()
  const { textHistory: _, ...older } = record!
  await db.putRecord({ ...older, id: 'older' })
  await db.putRecord({ ...record!, id: 'damaged', textHistory: { versions: [{ at: 'x' }] } })
  const next = await openPage()
  await next.recovery.unsentMessages.refresh()
  const { unsent, unreadable } = next.recovery.unsentMessages.store.getState()
  expect(unsent.map((one) => one.id).sort()).toEqual([id, 'older'].sort())
  expect(unreadable).toBe(1)
  await next.recovery.restore.restore('older')
  expect(snapshotOf(next.session.getState())).toMatchObject({ id: 'older' })
  expect(next.session.getState().current.textHistory).toBeUndefined()
})
