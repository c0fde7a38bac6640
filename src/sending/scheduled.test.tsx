// @vitest-environment jsdom
/** A message that is scheduled, or sent at once, and the next one after it, over the sandbox. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

// Waits are passed in steps, each of which renders.
vi.setConfig({ testTimeout: 120_000 })

beforeEach(() => {
  fillGapsOfJsdom()
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

const found = { selector: 'button' }
const click = async (name: string) => fireEvent.click(await screen.findByText(name, found))
const sent = () => screen.findByText('Sent', { selector: '[role="status"]' })
const undo = () => screen.findByText('Undo', { selector: '.toast button' })
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })

/** Monday morning. */
async function scheduleSend() {
  fireEvent.click(screen.getByRole('button', { name: 'More send options' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Schedule send' }))
  const time = await screen.findByLabelText('Send at')
  fireEvent.change(time, { target: { value: '2020-01-01T08:00' } })
  const schedule = () => fireEvent.click(screen.getByRole('button', { name: /^Schedule for / }))
  schedule()
  expect(screen.getByText(t('schedule.past'))).toBeTruthy()
  fireEvent.change(time, { target: { value: '' } })
  fireEvent.click(screen.getByRole('button', { name: 'Schedule' }))
  expect(screen.getByText(t('schedule.incomplete'))).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Monday morning/ }))
  schedule()
  expect(await screen.findByText(/^Scheduled for Monday/)).toBeTruthy()
}

test('send later: the next message is there, Edit takes the scheduled one back', async () => {
  const { session, folder } = setUp()
  const { stamp } = session.getState().current
  await scheduleSend()
  expect(subject().value).toBe('')
  expect(folder('outbox')).toHaveLength(1)
  await click('Edit')
  expect(await screen.findByText('Sending canceled.')).toBeTruthy()
  expect(folder('outbox')).toHaveLength(0)
  expect(subject().value).toBe('Hello')
  expect(session.getState().current.stamp).not.toEqual(stamp)
  await click('Send')
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
})

test('send later, cancelled: it is a draft, and the next message stays as it is', async () => {
  const { session, folder } = setUp()
  await scheduleSend()
  fireEvent.change(subject(), { target: { value: 'Next' } })
  const { key } = session.getState().current
  fireEvent.click(screen.getByRole('button', { name: 'Cancel sending' }))
  expect(await screen.findByText(t('schedule.keptInDrafts'))).toBeTruthy()
  expect(folder('outbox')).toHaveLength(0)
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello' }])
  expect(session.getState().current.key).toBe(key)
  expect(subject().value).toBe('Next')
})

test('send later, and cancelling is refused: it is opened again, still scheduled', async () => {
  const { sandbox, folder } = setUp()
  await scheduleSend()
  const refused = { status: 403, code: 'ErrorAccessDenied' } as const
  sandbox.faults.add({ match: { method: 'DELETE' }, what: refused })
  fireEvent.click(screen.getByRole('button', { name: 'Cancel sending' }))
  expect(await screen.findByText(t('schedule.failed'))).toBeTruthy()
  expect(folder('outbox')).toHaveLength(1)
  await click('Open')
  await click('Cancel sending')
  expect(await screen.findByText(t('schedule.keptInDrafts'))).toBeTruthy()
  expect(folder('outbox')).toHaveLength(0)
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello' }])
  expect(subject().value).toBe('')
})

test('send later, opened again while it is scheduled: Edit takes it back', async () => {
  const { sandbox, folder } = setUp()
  await scheduleSend()
  const refused = { status: 403, code: 'ErrorAccessDenied' } as const
  sandbox.faults.add({ match: { method: 'DELETE' }, what: refused })
  fireEvent.click(screen.getByRole('button', { name: 'Cancel sending' }))
  await click('Open')
  await click('Edit')
  expect(await screen.findByText('Sending canceled.')).toBeTruthy()
  expect(folder('outbox')).toHaveLength(0)
  expect(subject().value).toBe('Hello')
})

test('Send now: nothing is held back, nor the rest of what is', async () => {
  const { session, folder } = setUp({ undoSeconds: 30 })
  const sendNow = () =>
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, shiftKey: true })
  sendNow()
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
  session.getState().current.store.setState(({ message }) => ({
    message: { ...message, to: [{ address: 'AlexW@contoso.com' }], subject: 'Again' },
  }))
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await undo()
  sendNow()
  await waitFor(() => expect(folder('sentitems')).toHaveLength(2))
})
