// @vitest-environment jsdom
/** The start: whatever goes wrong is a step the page can show, and a message put away comes back. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { openDatabase } from '#storage/database.ts'
import { boot } from './boot.ts'
import { createBootStore, whenStarted } from '#access/startup.ts'
import { createSession, takeSnapshot, type SessionStore } from '#session/composeSession.ts'

const clientId = '11111111-2222-3333-4444-555555555555'
const unhandled = vi.fn()

beforeEach(() => {
  process.on('unhandledRejection', unhandled)
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

async function start(answer: () => Response | Promise<Response>, session = createSession()) {
  vi.stubGlobal('fetch', () => Promise.resolve().then(answer))
  const store = createBootStore()
  expect(store.getState()).toEqual({ step: 'starting' })
  await boot(store, session)
  return store.getState()
}

/** Keeping begins beside the rest of the start. */
async function settled(session: SessionStore) {
  await vi.waitFor(() => expect(session.getState().recovery).toBeDefined())
  await session.getState().recovery?.settled
}

const json = (config: unknown) => () => new Response(JSON.stringify(config))

test.each<[string, () => Response | Promise<Response>, object]>([
  [
    'no config',
    () => new Response('', { status: 404 }),
    { kind: 'unreachable', found: 'HTTP 404' },
  ],
  ['no network', () => Promise.reject(new TypeError('Failed')), { kind: 'unreachable', found: '' }],
  ['a page instead', () => new Response('<!doctype html>'), { kind: 'notJson' }],
  ['an empty file', () => new Response(''), { kind: 'notJson' }],
  ['a list', json([]), { kind: 'notAnObject' }],
  ['a key misspelt', json({ clientID: clientId }), { kind: 'unknownKey', key: 'clientID' }],
  ['a wrong value', json({ clientId: 'mine' }), { kind: 'wrongValue', key: 'clientId' }],
])('%s: the page says what is wrong', async (_, answer, issue) => {
  expect(await start(answer)).toMatchObject({ step: 'misconfigured', problems: [issue] })
})

test('no client id: everything but signing in, and the policy is narrowed all the same', async () => {
  expect(await start(json({}))).toMatchObject({ step: 'unregistered', config: { cloud: 'global' } })
  expect(document.head.querySelector('meta')?.content).toContain('https://graph.microsoft.com')
})

test('a browser that cannot sign in at all', async () => {
  vi.stubGlobal('crypto', { randomUUID: () => 'id', getRandomValues: () => new Uint8Array(1) })
  const session = createSession()
  expect(await start(json({ clientId }), session)).toMatchObject({
    step: 'signInBroken',
    found: expect.stringMatching(/./) as string,
  })
})

test.each([clientId, ''])(
  'without https nobody signs in, and that is the step: id %j',
  async (id) => {
    vi.stubGlobal('isSecureContext', false)
    expect(await start(json({ clientId: id }))).toMatchObject({ step: 'insecure' })
  },
)

test('a registered page is ready, with nobody signed in', async () => {
  const state = await start(json({ clientId }))
  expect(state).toMatchObject({ step: 'ready', config: { clientId } })
  if (state.step === 'ready') expect(state.auth.accounts()).toEqual([])
})

test.each([
  ['well', json({ clientId })],
  ['badly', () => new Response('', { status: 500 })],
  ['on a device that keeps nothing', json({ clientId, keepOnDevice: false })],
])(
  'a message put away comes back, once, however the rest of the start goes: %s',
  async (_, answer) => {
    const before = createSession()
    const state = await start(answer, before)
    await settled(before)
    const { edit } = before.getState().current.store.getState()
    edit({ type: 'subjectTyped', subject: 'Kept' })
    await before.getState().recovery?.park()
    expect(state.step).not.toBe('starting')

    const session = createSession()
    await start(answer, session)
    expect(takeSnapshot(session)).toEqual(takeSnapshot(before))
    const next = createSession()
    await settled(session)
    await start(answer, next)
    expect(takeSnapshot(next).message).toEqual(emptyMessage)
  },
)

test('a message that was put away lies nowhere afterwards where nothing is kept', async () => {
  const before = createSession()
  await start(json({ keepOnDevice: false }), before)
  await settled(before)
  before.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'Kept' })
  await before.getState().recovery?.park()
  const device = await openDatabase()
  expect(await device.records()).toHaveLength(1)
  const session = createSession()
  await start(json({ keepOnDevice: false }), session)
  await settled(session)
  expect(takeSnapshot(session).message.subject).toBe('Kept')
  expect(await device.records()).toHaveLength(0)
})

test('a device that keeps nothing starts all the same', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('private', 'SecurityError')
    },
  })
  expect(await start(json({}))).toMatchObject({ step: 'unregistered' })
})

test('who waits for the start is told its end, also afterwards', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
  const store = createBootStore()
  const early = whenStarted(store)
  await boot(store, createSession())
  expect(await early).toMatchObject({ step: 'unregistered' })
  expect(await whenStarted(store)).toBe(store.getState())
})
