// @vitest-environment jsdom
/** A tab that is back has the message it was writing on the page by itself; others are offered. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { openDatabase } from '#storage/database.ts'
import { toRecord } from '#storage/localCopy.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { boot } from '#app/boot.ts'
import { createBootStore } from '#access/startup.ts'
import {
  createSession,
  takeSnapshot,
  startNewMessage,
  type SessionStore,
} from '#session/composeSession.ts'

let config: object
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
  config = {}
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(config))))
  newBrowser()
})
afterEach(() => {
  Object.assign(navigator, { locks: undefined })
  vi.unstubAllGlobals()
})

/** Every page before is gone, and the locks it held with it. */
const newBrowser = () => Object.assign(navigator, { locks: createTestLocks() })

async function openPage(search = ''): Promise<SessionStore> {
  const session = createSession()
  history.replaceState(null, '', `/${search}`)
  await boot(createBootStore(), session)
  await vi.waitFor(() => expect(session.getState().recovery).toBeDefined())
  await session.getState().recovery?.settled
  last = session
  return session
}

let last: SessionStore | undefined

async function reload(search?: string) {
  await last?.getState().recovery?.flush()
  newBrowser()
  return openPage(search)
}

async function type(session: SessionStore, subject: string) {
  session.getState().current.store.getState().edit({ type: 'subjectTyped', subject })
  await session.getState().recovery?.flush()
}

const subject = (session: SessionStore) => takeSnapshot(session).message.subject
const listed = (session: SessionStore) =>
  session
    .getState()
    .recovery?.unsentMessages.store.getState()
    .unsent.map((one) => one.subject)
const records = async () => (await openDatabase()).records()

test.each([
  ['the settings are quick', 'true'],
  ['this device was never told', null],
])('after a reload it is there, and in no list: %s', async (_, known) => {
  const before = await openPage()
  await type(before, 'Plan')
  if (known) localStorage.setItem('mail-composer.keepOnDevice', known)
  else localStorage.clear()
  const after = await reload()
  expect(subject(after)).toBe('Plan')
  expect(after.getState().current.id).toBe(before.getState().current.id)
  expect(after.getState().isInOtherTab).toBe(false)
  expect(listed(after)).toEqual([])
})

test('what was typed on the fresh page meanwhile is added', async () => {
  await type(await openPage(), 'Plan')
  newBrowser()
  const session = createSession()
  session.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'B' })
  await boot(createBootStore(), session)
  await vi.waitFor(() => expect(subject(session)).toBe('Plan B'))
})

test('what the browser itself brought back into a field does not come twice', async () => {
  await type(await openPage(), 'Plan')
  newBrowser()
  const session = createSession()
  session.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'Plan' })
  await boot(createBootStore(), session)
  await vi.waitFor(() => expect(session.getState().recovery).toBeDefined())
  await session.getState().recovery?.settled
  expect(subject(session)).toBe('Plan')
  expect(listed(session)).toEqual([])
})

test('a duplicated tab begins anew, and leaves the message to the other', async () => {
  const first = await openPage()
  await type(first, 'Plan')
  const copy = await openPage()
  expect(subject(copy)).toBe('')
  expect(listed(copy)).toEqual(['Plan'])
  expect(first.getState().isInOtherTab).toBe(false)
  await type(copy, 'Mine')
  expect(subject(await reload())).toBe('Mine')
})

test('a page out of the browser’s cache goes on where nobody took its message', async () => {
  const session = await openPage()
  await type(session, 'Plan')
  const { id } = session.getState().current
  await navigator.locks.request(`mail-composer.letter.${id}`, { steal: true }, () => undefined)
  await vi.waitFor(() => expect(session.getState().isInOtherTab).toBe(true))
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await vi.waitFor(() => expect(session.getState().isInOtherTab).toBe(false))
  expect(subject(session)).toBe('Plan')
})

test('the panel and the empty lines that were open are open again', async () => {
  const before = await openPage()
  before.getState().current.store.getState().showLine('cc')
  before.setState({ panel: 'options' })
  await type(before, 'Plan')
  const after = await reload()
  expect(after.getState().panel).toBe('options')
  expect(after.getState().current.store.getState().lines).toEqual(['cc'])
})

test.each(['sent or discarded', 'deleted from another tab'])(
  'nothing is said of one that is %s',
  async (how) => {
    const before = await openPage()
    await type(before, 'Plan')
    const { id } = before.getState().current
    if (how === 'sent or discarded') await before.getState().recovery?.finish(id)
    else await (await openDatabase()).remove(id)
    const after = await reload()
    expect(takeSnapshot(after).message).toBe(emptyMessage)
    expect(after.getState().recovery?.restore.store.getState().isVanished).toBe(false)
  },
)

test('where nothing is kept, nothing comes back', async () => {
  config = { keepOnDevice: false }
  const before = await openPage()
  await type(before, 'Plan')
  const after = await reload()
  expect(subject(after)).toBe('')
  expect(await records()).toEqual([])
})

test('a link opens its own message, and what the tab was writing is in the list', async () => {
  await type(await openPage(), 'Plan')
  const linked = await reload('?subject=Linked')
  expect(subject(linked)).toBe('Linked')
  expect(listed(linked)).toEqual(['Plan'])
  const after = await reload()
  expect(subject(after)).toBe('Linked')
  expect(listed(after)).toEqual(['Plan'])
})

test('a link that only asks to answer leaves the page empty for it', async () => {
  await type(await openPage(), 'Plan')
  const linked = await reload('?reply=AAMkADhMissingMissingMissing0=')
  expect(subject(linked)).toBe('')
  expect(linked.getState().link?.open).toBeDefined()
  expect(listed(linked)).toEqual(['Plan'])
})

test('an address that opens nothing takes no message’s place', async () => {
  await type(await openPage(), 'Plan')
  expect(subject(await reload('?colour=red'))).toBe('Plan')
})

test('links that were only looked at do not pile up', async () => {
  for (const name of ['One', 'Two', 'Three']) await reload(`?subject=${name}`)
  expect(listed(await openPage())).toEqual([])
})

test('a linked message that is left untouched leaves nothing; one that was written into is kept', async () => {
  const first = await openPage('?subject=One')
  startNewMessage(first)
  await vi.waitFor(async () => expect(await records()).toEqual([]))
  const second = await reload('?subject=Two')
  await type(second, 'Two, and mine')
  startNewMessage(second)
  await vi.waitFor(() => expect(listed(second)).toEqual(['Two, and mine']))
})

test('what closed tabs left untouched is swept, unless a tab may still come back for it', async () => {
  const db = await openDatabase()
  const put = (id: string, savedAt: number, isUntouched?: boolean) => {
    const stamp = { internetMessageId: `<${id}@b>`, letterId: id }
    const message = { ...emptyMessage, subject: id }
    return db.putRecord(toRecord({ id, stamp, savedAt, message, isUntouched }).record)
  }
  await put('old', Date.now() - 3_600_000, true)
  await put('young', Date.now(), true)
  await put('written', Date.now() - 3_600_000)
  await openPage()
  await vi.waitFor(async () =>
    expect((await records()).map((one) => (one as { id: string }).id)).toEqual([
      'written',
      'young',
    ]),
  )
})
