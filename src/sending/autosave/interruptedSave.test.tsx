// @vitest-environment jsdom
/** A save by click that ended before the draft was whole: whoever has the message goes on with it. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { replaceMessage } from '#session/composeSession.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { fileOf } from '#testing/deliveryHarness.ts'
import { adele, alex } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

beforeEach(() => {
  fillGapsOfJsdom()
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

const held = { match: { method: 'POST', path: 'me/messages$' }, what: { hold: true } }

/** The record of a save that ended with its page: the next page has it in the session again. */
async function interrupted(delivery: 'json' | 'mime' = 'json') {
  const sandbox = createSandbox()
  const first = openPage(sandbox)
  sandbox.faults.add(held)
  await click('Save draft')
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  const { current, creating, saveRequest, from } = first.session.getState()
  expect(saveRequest).toMatchObject({ as: 'json' })
  cleanup()
  const { message } = current.store.getState()
  const { id, stamp } = current
  const plain = { id, stamp, message, creating, saveRequest: { as: delivery }, from } as const
  return { sandbox, plain, drafts: () => draftsIn(sandbox, adele) }
}

function draftsIn(sandbox: Sandbox, { address }: typeof adele) {
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
  return mailbox.list(mailbox.folderId('drafts'))
}

test.each(['json', 'mime'] as const)(
  'a save by click (%s) that ended with its page is done by the next one, once, without a window',
  async (as) => {
    const { sandbox, plain, drafts } = await interrupted(as)
    const { session, windows } = openPage(sandbox)
    act(() => replaceMessage(session, plain))
    await status(/^Draft saved/)
    expect(drafts()).toMatchObject([{ subject: 'Hello' }])
    expect(session.getState().saveRequest).toBeUndefined()
    expect(windows).toHaveLength(0)
    expect(session.getState().draft?.isMime).toBe(as === 'mime' ? true : undefined)
  },
)

test('what cannot go on by itself says so, opens no window, and goes on in a click', async () => {
  const { sandbox, plain, drafts } = await interrupted()
  const { session, windows } = openPage(sandbox, {}, { accounts: [] })
  act(() => replaceMessage(session, plain))
  await screen.findByText(t('deliver.notSaved'))
  expect(windows).toHaveLength(0)
  expect(session.getState().saveRequest).toMatchObject({ as: 'json' })
  await click('Continue')
  await waitFor(() => expect(windows).toHaveLength(1))
  await act(async () => windows[0]?.accept(adele))
  await status(/^Draft saved/)
  expect(drafts()).toHaveLength(1)
})

test.each([
  ['with its files', [fileOf(new Uint8Array(3), 'a.txt')]],
  ['without any', []],
])(
  'a save to another mailbox that ended with its page goes on there: %s',
  async (_, attachments) => {
    const sandbox = createSandbox()
    const people = { accounts: [adele, alex] }
    const first = openPage(sandbox, {}, people)
    await click('Save draft')
    await status(/^Draft saved/)
    const { current, draft } = first.session.getState()
    cleanup()
    const message = { ...current.store.getState().message, attachments }
    const { id, stamp } = current
    const saveRequest = { as: 'json', isByClick: true } as const
    const { session } = openPage(sandbox, {}, people)
    act(() => replaceMessage(session, { id, stamp, message, draft, saveRequest, from: alex }))
    await waitFor(() => expect(session.getState().saveRequest).toBeUndefined())
    const files = attachments.map(({ name }) => ({ name }))
    expect(draftsIn(sandbox, alex)).toMatchObject([{ subject: 'Hello', attachments: files }])
    expect(draftsIn(sandbox, adele)).toEqual([])
  },
)

test('a save to another mailbox that is cancelled: the draft there is follows by itself', async () => {
  const sandbox = createSandbox()
  const people = { accounts: [adele, alex] }
  const first = openPage(sandbox, {}, people)
  await click('Save draft')
  await status(/^Draft saved/)
  const { current, draft } = first.session.getState()
  cleanup()
  const message = { ...current.store.getState().message, subject: 'Later' }
  const { id, stamp } = current
  const saveRequest = { as: 'json', isByClick: true } as const
  sandbox.faults.add(held)
  const { session } = openPage(sandbox, {}, people)
  act(() => replaceMessage(session, { id, stamp, message, draft, saveRequest, from: alex }))
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  await pass(10_000)
  await click('Cancel')
  sandbox.faults.release()
  await pass(10_000)
  expect(draftsIn(sandbox, adele)).toMatchObject([{ subject: 'Later' }])
  expect(draftsIn(sandbox, alex)).toEqual([])
})

test('a save that was cancelled does not come back by itself', async () => {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox)
  sandbox.faults.add(held)
  await click('Save draft')
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  await click('Cancel')
  await waitFor(() => expect(session.getState().saveRequest).toBeUndefined())
  sandbox.faults.release()
  await pass(40_000)
  expect(sandbox.store.log.filter(isWrite)).toHaveLength(1)
})

test('a save that is cancelled is forgotten before what it made is taken away', async () => {
  const { sandbox, plain } = await interrupted()
  sandbox.faults.release()
  const { session } = openPage(sandbox)
  const match = { method: 'GET', path: 'me/messages$' }
  sandbox.faults.add({ match, times: 'always', what: { hold: true } })
  act(() => replaceMessage(session, plain))
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  expect(session.getState().saveRequest).toMatchObject({ as: 'json' })
  await click('Cancel')
  expect(session.getState().saveRequest).toBeUndefined()
  sandbox.faults.remove()
  sandbox.faults.release()
})

test('a save that was refused waits for the writer', async () => {
  const sandbox = createSandbox()
  openPage(sandbox)
  const what = { status: 400, code: 'ErrorNeverSeen' }
  sandbox.faults.add({ match: held.match, what })
  await click('Save draft')
  await screen.findByText(t('deliver.notSaved'))
  await pass(40_000)
  expect(
    sandbox.store.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
  ).toHaveLength(1)
})

test('a save by itself never moves the draft to the mailbox of another From', async () => {
  const sandbox = createSandbox()
  const people = { accounts: [adele, alex] }
  const { session } = openPage(sandbox, {}, people)
  await click('Save draft')
  await status(/^Draft saved/)
  const { edit } = session.getState().current.store.getState()
  act(() => session.setState({ from: alex }))
  act(() => edit({ type: 'filesAttached', attachments: [fileOf(new Uint8Array(3), 'a.txt')] }))
  act(() => edit({ type: 'subjectTyped', subject: 'Later' }))
  await pass(60_000)
  expect(draftsIn(sandbox, alex)).toEqual([])
  expect(draftsIn(sandbox, adele)).toMatchObject([{ subject: 'Later', attachments: [] }])
})
