// @vitest-environment jsdom
/** A draft that follows the message by itself, on the whole page, over the sandbox. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { readSettings } from '#settings/settings.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'

let isOnline = true
beforeEach(() => {
  fillGapsOfJsdom()
  isOnline = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...toFake] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const click = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button, button *' }))
const status = (words: RegExp) => screen.findByText(words, { selector: '[role="status"] *' })
const said = (words: RegExp) => screen.findByText(words, { selector: '[role="status"]' })
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })
const type = (value: string) => fireEvent.change(subject(), { target: { value } })

function goOnline(next: boolean) {
  isOnline = next
  act(() => void window.dispatchEvent(new Event(next ? 'online' : 'offline')))
}

async function saved(options: Parameters<typeof openPage>[2] = {}) {
  const sandbox = createSandbox()
  const page = openPage(sandbox, {}, options)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const folder = (name: 'drafts' | 'sentitems') => mailbox.list(mailbox.folderId(name))
  const patches = () => sandbox.store.log.filter(({ method }) => method === 'PATCH')
  await click('Save draft')
  await status(/^Draft saved/)
  const changeThere = (changes: object) => {
    const draft = folder('drafts')[0]!
    mailbox.put({ ...draft, ...changes, changeKey: `${draft.changeKey}x` })
  }
  return { ...page, sandbox, mailbox, folder, patches, changeThere }
}

test('what is typed after a save follows after a pause, in one request', async () => {
  const { folder, patches } = await saved()
  type('Hello a')
  await pass(2_000)
  type('Hello ag')
  await pass(2_000)
  expect(patches()).toEqual([])
  await pass(1_500)
  await status(/^Saved to Drafts \d/)
  expect(patches().map(({ body }) => body)).toEqual([{ subject: 'Hello ag' }])
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello ag' }])
  await pass(60_000)
  expect(patches()).toHaveLength(1)
})

test('who never pauses is saved twice a minute all the same', async () => {
  const { patches } = await saved()
  for (let second = 0; second < 32; second += 2) {
    type(`Hello ${second}`)
    await pass(2_000)
  }
  expect(patches()).toHaveLength(1)
})

test('a message is in Drafts some seconds after its first words, and that is said', async () => {
  const sandbox = createSandbox()
  openPage(sandbox)
  await pass(3_500)
  await status(/^Saved to Drafts \d/)
  expect(sandbox.store.log.filter(isWrite)).toHaveLength(1)
})

test('what is typed while a saving is under way follows it', async () => {
  const { sandbox, patches, folder } = await saved()
  sandbox.faults.add({ match: { method: 'PATCH' }, what: { hold: true } })
  type('One')
  await pass(3_500)
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  expect(subject().matches(':disabled')).toBe(false)
  type('Two')
  await pass(10_000)
  expect(patches()).toHaveLength(0)
  sandbox.faults.release()
  await waitFor(() => expect(patches()).toHaveLength(1))
  await pass(4_000)
  await waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Two' }]))
})

test('Send waits for a saving under way, and sends the message as it was at the click', async () => {
  const { sandbox, folder } = await saved()
  sandbox.faults.add({ match: { method: 'PATCH' }, what: { hold: true } })
  type('One')
  await pass(3_500)
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  type('Two')
  await click('Send')
  await pass(1_000)
  expect(folder('sentitems')).toEqual([])
  sandbox.faults.release()
  await said(/^Sent$/)
  expect(folder('sentitems')).toMatchObject([{ subject: 'Two' }])
  expect(folder('drafts')).toEqual([])
})

test('offline it stays here, and follows when there is a network again', async () => {
  const { patches } = await saved()
  goOnline(false)
  type('Hello again')
  await said(/not synced to Outlook yet/i)
  await pass(10_000)
  expect(patches()).toEqual([])
  goOnline(true)
  await status(/^Saved to Drafts \d/)
  expect(patches()).toHaveLength(1)
})

test('what could not be saved says so until it is mended by Retry', async () => {
  const { sandbox, folder } = await saved()
  const what = { status: 400, code: 'ErrorNeverSeen' }
  sandbox.faults.add({ match: { method: 'PATCH' }, what })
  type('Hello again')
  await pass(3_500)
  await said(/^Couldn’t save\. .*ErrorNeverSeen/)
  await pass(60_000)
  await said(/^Couldn’t save\. .*ErrorNeverSeen/)
  await click('Try again')
  await status(/^Draft saved/)
  expect(screen.queryByText('Try again')).toBeNull()
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello again' }])
})

test('changes elsewhere of other fields are taken in without a question', async () => {
  const { folder, changeThere, session } = await saved()
  changeThere({ importance: 'high' })
  type('Hello again')
  await pass(3_500)
  await waitFor(() =>
    expect(session.getState().current.store.getState().message.importance).toBe('high'),
  )
  await pass(4_000)
  await waitFor(() =>
    expect(folder('drafts')).toMatchObject([{ subject: 'Hello again', importance: 'high' }]),
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('where its sender saves by hand nothing follows, and that is said; switched on again it follows', async () => {
  const { session, patches } = await saved()
  const choose = (savesByItself: boolean) =>
    act(() => session.setState({ settings: { ...readSettings(undefined), savesByItself } }))
  choose(false)
  type('Hello a')
  await said(/^(?:Not synced to Outlook yet|Saved on this device only)$/)
  await pass(60_000)
  expect(patches()).toEqual([])
  expect(screen.queryByText('Continue', { selector: 'button' })).toBeNull()
  choose(true)
  await pass(3_500)
  await waitFor(() => expect(patches()).toHaveLength(1))
  choose(false)
  type('Hello ag')
  await click('Save draft')
  await waitFor(() => expect(patches()).toHaveLength(2))
})
