/** Drafts from the first words: a message gets its draft by itself where that is permitted already. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { replaceMessage, snapshotOf, startNewMessage } from '#session/composeSession.ts'
import { openMessage } from '#session/openMessage.ts'
import { pretendPage } from '#testing/openController.ts'
import { openWriter } from '#testing/openWriter.ts'

beforeEach(async () => {
  await pretendPage()
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => void vi.useRealTimers())

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('the first words are in Drafts some seconds later, and what follows is patched', async () => {
  const { subject, isSaved, posts, windows, view } = openWriter()
  subject('Hello')
  await pass(2_000)
  expect(posts()).toEqual([])
  await pass(1_500)
  await isSaved('Hello')
  expect(posts()).toEqual(['POST /me/messages'])
  expect(view().autosave).toMatchObject({ trouble: undefined, isToCome: false })
  subject('Hello again')
  await pass(3_500)
  await isSaved('Hello again')
  expect(posts()).toEqual(['PATCH /me/messages/…'])
  expect(windows).toEqual([])
})

test('sent while its draft is made: once, as that draft', async () => {
  const { subject, address, sandbox, actions, isSent, folder, posts } = openWriter()
  address()
  subject('Hello')
  sandbox.faults.add({ match: { method: 'POST', path: '/me/messages' }, what: { hold: true } })
  await pass(3_500)
  await vi.waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  subject('Hello again')
  actions.send()
  await pass(100)
  sandbox.faults.release()
  await isSent()
  expect(posts()).toEqual(['POST /me/messages', 'PATCH /me/messages/…', 'POST /me/messages/…/send'])
  expect([folder('drafts'), folder('sentitems')]).toMatchObject([[], [{ subject: 'Hello again' }]])
})

test('what was sent makes no draft afterwards, and no more does the empty message after it', async () => {
  const { subject, address, actions, isSent, folder, session } = openWriter()
  address()
  subject('Hello')
  actions.send()
  await isSent()
  await pass(60_000)
  expect(folder('drafts')).toEqual([])
  startNewMessage(session)
  actions.reset()
  await pass(60_000)
  expect(folder('drafts')).toEqual([])
})

test.each([
  ['with its draft', 3_500],
  ['while its draft is made', 0],
])('without a copy in Sent Items, %s: in one request, and no draft is left', async (_, wait) => {
  const { subject, address, keepNoCopy, sandbox, actions, isSent, folder, view } = openWriter()
  address()
  subject('Hello')
  keepNoCopy()
  if (wait === 0)
    sandbox.faults.add({ match: { method: 'POST', path: '/me/messages' }, what: { hold: true } })
  await pass(3_500)
  await vi.waitFor(() =>
    expect(wait === 0 ? sandbox.faults.held() : folder('drafts')).toHaveLength(1),
  )
  actions.send()
  expect(view().preSend.issues).toEqual([])
  await pass(100)
  sandbox.faults.release()
  await isSent()
  expect([folder('drafts'), folder('sentitems')]).toEqual([[], []])
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')?.id ?? '')
  expect(alex.list(alex.folderId('inbox'))).toHaveLength(1)
})

const fromLink = { ...emptyMessage, subject: 'From a link' }

test('what a link laid here gets a draft only with the first word of its writer', async () => {
  const { session, folder, edit, isSaved } = openWriter()
  const { stamp, id } = snapshotOf(session.getState())
  const snapshot = { ...snapshotOf(session.getState()), message: fromLink, id, stamp }
  replaceMessage(session, { ...snapshot, isUntouched: true })
  await pass(60_000)
  expect(folder('drafts')).toEqual([])
  edit({ type: 'subjectTyped', subject: 'Mine' })
  await pass(3_500)
  await isSaved('Mine')
})

test('what a file laid here gets one only when it is edited', async () => {
  const { session, folder, edit, isSaved } = openWriter()
  openMessage(session, { ...snapshotOf(session.getState()), id: 'other', message: fromLink })
  await pass(60_000)
  expect(folder('drafts')).toEqual([])
  edit({ type: 'subjectTyped', subject: 'Mine' })
  await pass(3_500)
  await isSaved('Mine')
})

test('what comes back from this device gets its draft', async () => {
  const before = openWriter({ granted: ['User.Read', 'Mail.Send'] })
  before.subject('Hello')
  const found = snapshotOf(before.session.getState())
  const { isSaved } = openWriter({ found }, before.sandbox)
  await pass(3_500)
  await isSaved('Hello')
})

test('without a network it comes when there is one', async () => {
  const { subject, isSaved, take, view } = openWriter()
  vi.stubGlobal('navigator', { onLine: false, userActivation: { isActive: true } })
  subject('Hello')
  await pass(60_000)
  expect([take(), view().autosave.trouble]).toEqual([[], undefined])
  vi.stubGlobal('navigator', { onLine: true, userActivation: { isActive: true } })
  window.dispatchEvent(new Event('online'))
  await pass(3_500)
  await isSaved('Hello')
})

test('the answer to the create is lost: there is one draft all the same', async () => {
  const { subject, sandbox, folder, isSaved } = openWriter()
  sandbox.faults.add({
    match: { method: 'POST', path: '/me/messages' },
    what: { status: 503, when: 'after' },
  })
  subject('Hello')
  await pass(3_500)
  await pass(40_000)
  await isSaved('Hello')
  subject('Hello again')
  await pass(3_500)
  await isSaved('Hello again')
  expect(folder('drafts')).toHaveLength(1)
})
