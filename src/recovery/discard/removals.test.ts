// @vitest-environment jsdom
/** Discarded drafts, over pages that end, sign out, lose the network, and other programs: judged by the sandbox. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { toConfig } from '#config/config.ts'
import { createDraft, updateDraft, type DraftId } from '#graph/mail.ts'
import { createMessageLocks } from '#storage/messageLocks.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { createSession } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { createRemovals } from './removals.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { adele, createTestAuth } from '#testing/fakeAuth.ts'

const permissions = ['User.Read', 'Mail.ReadWrite']

beforeEach(() => localStorage.clear())
afterEach(() => void vi.unstubAllGlobals())

async function setUp() {
  const sandbox = createSandbox()
  vi.stubGlobal('fetch', sandbox.fetch)
  const manager = createTestLocks()

  function openTab(accounts = [adele]) {
    const { tokenFor } = sandbox
    const { auth, windows } = createTestAuth({ accounts, granted: permissions, tokenFor })
    const stays = {
      putAway: () => Promise.resolve(),
      isSafe: () => true,
      takeBack: () => Promise.resolve(),
    }
    const flow = createSignInQueue(auth, stays)
    const config = toConfig({ graphBaseUrl: sandbox.origins.graph })
    const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
    const bootStore = createBootStore()
    bootStore.setState({ step: 'ready', config, auth, flow, access }, true)
    const locks = createMessageLocks(() => undefined, manager)
    const session = createSession()
    const removals = createRemovals({ session, bootStore, locks })
    const keep = (id: string) =>
      session.setState({ draft: { ...snapshot.draft!, id: id as unknown as DraftId } })
    const close = (id: string) => locks.letGo(`discarded.${id}`)
    return { ...removals, keep, auth, windows, access, close }
  }

  const tab = openTab()
  const { graph } = await tab.access.acquire(adele, permissions)
  const made = await createDraft(graph, { subject: 'Plan' })
  const snapshot = {
    ...{ id: 'a', stamp: { internetMessageId: '<a@b>', letterId: 'a' }, message: emptyMessage },
    draft: {
      ...{ id: made.id, accountId: 'adele', written: {}, attached: {}, inDoubt: [], isKept: true },
      etag: made['@odata.etag'],
    },
  } as MessageSnapshot
  const box = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const drafts = () => box.list(box.folderId('drafts')).length
  return { sandbox, tab, openTab, graph, snapshot, drafts, id: made.id }
}

/** Long enough for whatever would be asked of the sandbox. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100))

test('it goes when the time to undo it is over, and not before', async () => {
  const { tab, openTab, snapshot, drafts } = await setUp()
  tab.note(snapshot)
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
  tab.end('a')
  await expect.poll(drafts).toBe(0)
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toBeNull()
})

test('undone, it stays with its message', async () => {
  const { tab, openTab, snapshot, drafts } = await setUp()
  tab.note(snapshot)
  // What was said of others' changes in it is not on the page any more.
  const altered = { ...snapshot, draft: { ...snapshot.draft!, alteredFiles: [] } }
  expect(tab.takeBack(altered)).toEqual(snapshot)
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
})

test('a page that was closed or reloaded leaves it to the next one', async () => {
  const { tab, openTab, snapshot, drafts } = await setUp()
  tab.note(snapshot)
  tab.close('a')
  openTab()
  await expect.poll(drafts).toBe(0)
})

test('signed out meanwhile, it goes with the next sign-in', async () => {
  const { tab, openTab, snapshot, drafts } = await setUp()
  tab.note(snapshot)
  tab.close('a')
  const next = openTab([])
  await aWhile()
  expect(drafts()).toBe(1)
  void next.auth.signIn({ scopes: [] })
  next.windows.at(-1)?.accept(adele)
  await expect.poll(drafts).toBe(0)
})

test('without a network it goes when there is one', async () => {
  const { sandbox, tab, snapshot, drafts } = await setUp()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  tab.note(snapshot)
  tab.end('a')
  await aWhile()
  expect(drafts()).toBe(1)
  vi.stubGlobal('fetch', sandbox.fetch)
  await expect
    .poll(
      () => {
        window.dispatchEvent(new Event('online'))
        return drafts()
      },
      { interval: 300, timeout: 20_000 },
    )
    .toBe(0)
})

test('what another program changed since then stays', async () => {
  const { tab, openTab, graph, snapshot, drafts, id } = await setUp()
  vi.setSystemTime(Date.now() - 60_000)
  tab.note(snapshot)
  vi.useRealTimers()
  tab.close('a')
  await updateDraft(graph, id, { changes: { subject: 'Theirs' } })
  openTab()
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toBeNull()
  expect(drafts()).toBe(1)
})

test('what another program changed before the discarding, unseen by this page, stays', async () => {
  const { tab, graph, snapshot, drafts, id } = await setUp()
  await updateDraft(graph, id, { changes: { subject: 'Theirs' } })
  tab.note(snapshot)
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toContain('marks')
  tab.end('a')
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toBeNull()
  expect(drafts()).toBe(1)
})

test('a draft that is opened while it waits stays, whichever tab opens it', async () => {
  const { tab, openTab, snapshot, drafts, id } = await setUp()
  tab.note(snapshot)
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toContain('marks')
  openTab().keep(id)
  expect(localStorage.getItem('mail-composer.discarded')).toBeNull()
  tab.end('a')
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
})

test('opened before it was marked, it stays too; of two copies the other one goes', async () => {
  const { tab, graph, snapshot, drafts, id } = await setUp()
  const older = await createDraft(graph, { subject: 'Older' })
  const replaces = { ...snapshot.draft!, id: older.id, etag: older['@odata.etag'] }
  tab.note({ ...snapshot, draft: { ...snapshot.draft!, replaces } })
  tab.keep(id)
  tab.end('a')
  await expect.poll(drafts).toBe(1)
  await expect.poll(() => localStorage.getItem('mail-composer.discarded')).toBeNull()
  expect(tab.ofList.store.getState()).toEqual({ waiting: [], kept: [id] })
})

test('undone after its draft was opened by itself, the message comes back without it', async () => {
  const { tab, snapshot, id } = await setUp()
  tab.note(snapshot)
  tab.keep(id)
  expect(tab.takeBack(snapshot)).toEqual({ ...snapshot, draft: undefined })
})

test('a draft deleted from a list goes with the next page, unless that was undone', async () => {
  const { tab, openTab, snapshot, drafts, id } = await setUp()
  const copy = { id, accountId: 'adele', etag: snapshot.draft!.etag }
  tab.ofList.add(copy)
  expect(openTab().ofList.store.getState().waiting).toEqual([id])
  await aWhile()
  expect(drafts()).toBe(1)
  tab.ofList.keep(id)
  tab.close(id)
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
  tab.ofList.add(copy)
  tab.close(id)
  const next = openTab()
  await expect.poll(drafts).toBe(0)
  await expect.poll(() => next.ofList.store.getState()).toEqual({ waiting: [], kept: [] })
})

test('of a draft nobody is signed in for nothing was promised, and nothing is done', async () => {
  const { openTab, snapshot, drafts } = await setUp()
  const stranger = openTab([])
  stranger.note(snapshot)
  expect(stranger.takeBack(snapshot)).toEqual(snapshot)
  stranger.note(snapshot)
  stranger.close('a')
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
})

test('damaged notes are no notes', async () => {
  const { openTab, drafts } = await setUp()
  localStorage.setItem('mail-composer.discarded', '[{"id":1},null')
  openTab()
  localStorage.setItem('mail-composer.discarded', '[{"id":1},null]')
  openTab()
  await aWhile()
  expect(drafts()).toBe(1)
})
