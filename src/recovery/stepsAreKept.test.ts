// @vitest-environment jsdom
/**
 * What becomes of a message in the mailbox is on this device as soon as it is known, not a moment later with the text: a
 * page that ends then would show what was so before, such as a file that is in no draft any more.
 */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createBootStore } from '#access/startup.ts'
import { toConfig } from '#config/config.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { DraftId } from '#graph/mail.ts'
import { createSession, type ComposeSession } from '#session/composeSession.ts'
import { openDatabase } from '#storage/database.ts'
import { startRecovery } from './startRecovery.ts'

beforeAll(() => import('#recovery/lateParts.ts'))
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

async function setUp() {
  const session = createSession()
  const bootStore = createBootStore()
  const recovery = startRecovery(session, bootStore)
  bootStore.setState({ step: 'unregistered', config: toConfig({}) }, true)
  await recovery.settled
  const { edit } = session.getState().current.store.getState()
  edit({ type: 'subjectTyped', subject: 'Plan' })
  await recovery.flush()
  const db = await openDatabase()
  // What waits for a pause waits for ever.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  async function stored() {
    for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate)
    const [record] = await db.records()
    return record as Readonly<Record<string, unknown>> | undefined
  }
  return { session, edit, stored }
}

const draft: ServerDraft = {
  id: 'd' as DraftId,
  accountId: 'a',
  isKept: true,
  attached: {},
  inDoubt: [],
  written: { subject: 'Plan' },
}

const steps: readonly Partial<ComposeSession>[] = [
  { draft },
  { saveRequest: { as: 'json', isByClick: true } },
  { delivery: { step: 'scheduled', accountId: 'a', sendAt: '2030-01-01T08:00:00Z' } },
]

test.each(steps)('%j', async (step) => {
  const { session, stored } = await setUp()
  session.setState(step)
  expect(await stored()).toMatchObject(step)
})

test('while the text waits for a pause', async () => {
  const { edit, stored } = await setUp()
  edit({ type: 'subjectTyped', subject: 'Plan B' })
  expect(await stored()).toMatchObject({ message: { subject: 'Plan' } })
})

test.each(['beforeunload', 'pagehide'])('and not any more when the page goes: %s', async (name) => {
  const { edit, stored } = await setUp()
  edit({ type: 'subjectTyped', subject: 'Plan B' })
  window.dispatchEvent(new Event(name))
  expect(await stored()).toMatchObject({ message: { subject: 'Plan B' } })
})
