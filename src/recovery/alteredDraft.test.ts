// @vitest-environment jsdom
/**
 * A draft in which somebody else's file was found, and a page that closed before its writer could read of it: the
 * next page does not take the draft's replacement for agreed.
 */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '#storage/database.ts'
import { toRecord } from '#storage/localCopy.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { boot } from '#app/boot.ts'
import { createBootStore } from '#access/startup.ts'
import { createSession, takeSnapshot } from '#session/composeSession.ts'
import { createDeliveryHarness, hello } from '#testing/deliveryHarness.ts'
import { DraftAltered } from '#delivery/core/deliveryErrors.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { rememberParked } from './parkedMessageId.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  Object.assign(navigator, { locks: createTestLocks() })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
})
afterEach(() => {
  Object.assign(navigator, { locks: undefined })
  vi.unstubAllGlobals()
})

const later = { ...hello, subject: 'Later' }

/** The draft as the first page leaves it. */
async function setUp() {
  const sandbox = createSandbox()
  const { save, send, graph, reported, stamp } = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const { id } = await save(hello)
  const what = { hold: true }
  sandbox.faults.add({ match: { method: 'GET', path: '/attachments' }, what })
  const altered = expect(send(later)).rejects.toThrow(DraftAltered)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  await graph({
    ...{ method: 'POST', path: `/me/messages/${id}/attachments`, scopes: ['Mail.ReadWrite'] },
    body: { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'QQ==' },
  })
  sandbox.faults.release()
  await altered
  const { draft, stamp: sentAs = stamp } = reported
  const copy = { id: 'a', stamp: sentAs, message: later, draft, savedAt: Date.now() }
  const db = await openDatabase()
  await db.putRecord(toRecord({ ...copy, isParked: true }).record)
  return { send, reported, drafts: () => adele.list(adele.folderId('drafts')) }
}

async function restored() {
  const session = createSession()
  rememberParked('a')
  await boot(createBootStore(), session)
  await vi.waitFor(() => expect(session.getState().recovery).toBeDefined())
  await session.getState().recovery?.settled
  return takeSnapshot(session)
}

test('the next page asks before the draft is replaced', async () => {
  const { send, reported, drafts } = await setUp()
  const { id, draft, message } = await restored()
  expect(id).toBe('a')
  reported.draft = draft
  await expect(send(message)).rejects.toThrow(ModifiedElsewhere)
  expect(drafts()).toMatchObject([{ attachments: [{ name: 'a.txt' }] }])
})
