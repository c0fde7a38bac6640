// @vitest-environment jsdom
/** What the page does between the click on Send and a known end, over the sandbox. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { readSettings } from '#settings/settings.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

// Waits are passed in steps, each of which renders.
vi.setConfig({ testTimeout: 120_000 })

let isOnline = true

beforeEach(() => {
  fillGapsOfJsdom()
  isOnline = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'setInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

type Options = Parameters<typeof openPage>[2]

function setUp(options: Options = {}, message: Parameters<typeof openPage>[1] = {}) {
  const sandbox = createSandbox()
  const page = openPage(sandbox, message, options)
  const folder = (name: 'drafts' | 'sentitems' | 'outbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
    return mailbox.list(mailbox.folderId(name))
  }
  return { ...page, sandbox, folder }
}

const intent = { as: 'json' } as const
/** The toolbar has an Undo of its own, which is locked meanwhile; jsdom knows nothing of that. */
const undo = () => screen.findByText('Undo', { selector: '.toast button' })
const found = { selector: 'button' }
const button = (name: string) => screen.getByText(name, found)
const click = async (name: string) => fireEvent.click(await screen.findByText(name, found))
const sent = () => screen.findByText('Sent', { selector: '[role="status"]' })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })

function goOnline(next: boolean) {
  isOnline = next
  act(() => void window.dispatchEvent(new Event(next ? 'online' : 'offline')))
}

test('held back for half a minute, then sent', async () => {
  const { session, folder } = setUp({ undoSeconds: 30 })
  await click('Send')
  expect((await screen.findAllByText(/^Sending in/)).length).toBeGreaterThan(0)
  expect(session.getState().delivery).toMatchObject({ step: 'held' })
  await pass(15_000)
  expect(folder('sentitems')).toHaveLength(0)
  await pass(15_500)
  await waitFor(() => expect(folder('sentitems')).toHaveLength(1))
})

test.each([
  ['longer than the deployment says', 0, 30 as const],
  ['shorter', 30, 5 as const],
])('held back as long as its sender chose: %s', async (_, undoSeconds, chosen) => {
  const { session, folder } = setUp({ undoSeconds })
  session.setState({ settings: { ...readSettings(undefined), undoSeconds: chosen } })
  await click('Send')
  await undo()
  await pass(chosen * 400)
  expect(folder('sentitems')).toHaveLength(0)
  await pass(chosen * 700)
  await waitFor(() => expect(folder('sentitems')).toHaveLength(1))
})

test('sent at once where its sender wants no time to undo', async () => {
  const { session, folder } = setUp({ undoSeconds: 30 })
  session.setState({ settings: { ...readSettings(undefined), undoSeconds: 0 } })
  await click('Send')
  await waitFor(() => expect(folder('sentitems')).toHaveLength(1))
})

test('Undo brings everything back, the caret too', async () => {
  const { session, folder } = setUp({ undoSeconds: 10 })
  subject().focus()
  subject().setSelectionRange(1, 3)
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  const offered = await undo()
  await waitFor(() => expect(document.activeElement).toBe(offered))
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await waitFor(() => expect(document.activeElement).toBe(subject()))
  expect([subject().selectionStart, subject().selectionEnd]).toEqual([1, 3])
  expect(session.getState().delivery).toBeUndefined()
  await pass(20_000)
  expect(folder('sentitems')).toHaveLength(0)
  expect(button('Send')).toHaveProperty('disabled', false)
})

test('a 504 after sending: checked, then Sent with its link', async () => {
  const { sandbox, folder } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { status: 504, when: 'after' } })
  sandbox.faults.add({ match: { path: '/me/messages' }, what: { hold: true } })
  await click('Send')
  await screen.findByText(t('deliver.checking'), { selector: 'b' })
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  sandbox.faults.release()
  await sent()
  expect(screen.getByText(/Sent at/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'View in Outlook' })).toBeTruthy()
  expect(folder('sentitems')).toHaveLength(1)
})

test('a 504 before: Not sent after a minute, focus beside Send again, which sends', async () => {
  const { sandbox, folder } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { status: 504 } })
  await click('Send')
  await screen.findByText(t('deliver.checking'), { selector: 'b' })
  for (let seconds = 0; seconds < 65; seconds += 5) await pass(5_000)
  // One more Enter sends nothing.
  await waitFor(() => expect(document.activeElement?.contains(button('Send again'))).toBe(true))
  expect(document.activeElement).not.toBe(button('Send again'))
  await click('Send again')
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
})

test('without permission to look it is asked for in a click', async () => {
  const { sandbox } = setUp({ permissions: ['User.Read', 'Mail.Send'] })
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { status: 504, when: 'after' } })
  await click('Send')
  await screen.findByText(/check your message list/)
  expect(button('Send')).toHaveProperty('disabled', true)
  expect(button('Allow and check')).toBeTruthy()
  await click('Not in Sent Items')
  expect(await screen.findByText(/You checked, and it isn’t in Sent Items/)).toBeTruthy()
  expect(button('Send again')).toBeTruthy()
})

test('offline: it waits, can be taken back, and leaves when there is a network', async () => {
  const { session, folder } = setUp({ undoSeconds: 5 })
  goOnline(false)
  await click('Send')
  await click('Send when online')
  expect(session.getState().delivery).toMatchObject({ step: 'waiting' })
  await click('Cancel')
  await waitFor(() => expect(session.getState().delivery).toBeUndefined())
  await click('Send')
  await click('Send when online')
  goOnline(true)
  await undo()
  await pass(6_000)
  await waitFor(() => expect(folder('sentitems')).toHaveLength(1))
})

test('offline: Keep as draft just keeps', async () => {
  const { session, folder } = setUp()
  goOnline(false)
  await click('Send')
  await click('Keep as draft')
  expect(screen.queryByText('You’re offline.')).toBeNull()
  goOnline(true)
  await pass(1_000)
  expect(session.getState().delivery).toBeUndefined()
  expect(folder('sentitems')).toHaveLength(0)
})

test('back online without a token: no window, one button', async () => {
  const { session } = setUp({ permissions: ['User.Read'], delivery: { step: 'waiting', intent } })
  await screen.findByText('Continue', found)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(session.getState().delivery).toMatchObject({ step: 'waiting' })
})

test('a page reloaded while it waited sends when there is a network', async () => {
  const { folder } = setUp({ delivery: { step: 'waiting', intent } })
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
})

test('a page reloaded while it was held back holds it anew', async () => {
  const until = Date.now() - 60_000
  const { folder } = setUp({ undoSeconds: 5, delivery: { step: 'held', intent, until } })
  await undo()
  expect(folder('sentitems')).toHaveLength(0)
  await pass(6_000)
  await sent()
})

test('a page that comes back much later does not send what was held back', async () => {
  const until = Date.now() - 10 * 60_000
  const { session, folder } = setUp({ delivery: { step: 'held', intent, until } })
  expect(await screen.findByText(/The page was closed before the message was sent/)).toBeTruthy()
  expect(session.getState().delivery).toBeUndefined()
  await pass(5_000)
  expect(folder('sentitems')).toHaveLength(0)
})

test('a page that ended while preparing goes on by one click', async () => {
  const delivery = { step: 'preparing', intent, accountId: adele.id } as const
  const { folder } = setUp({ delivery })
  await screen.findByText(t('deliver.interrupted'))
  expect(folder('sentitems')).toHaveLength(0)
  await click('Continue')
  await sent()
})

test('a page that ended after the final request looks, and never sends', async () => {
  const delivery = { step: 'final', intent, accountId: adele.id, begunAt: 0 } as const
  const { sandbox } = setUp({ delivery })
  await screen.findByText(t('deliver.checking'), { selector: 'b' })
  for (let seconds = 0; seconds < 65; seconds += 5) await pass(5_000)
  await screen.findByText('Send again', found)
  expect(sandbox.store.log.some(({ path }) => path.includes('sendMail'))).toBe(false)
})
