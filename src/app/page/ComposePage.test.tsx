// @vitest-environment jsdom
/** The whole page with real stores, the sandbox as Graph, and sign-in windows nobody needs. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function setUp(...[message, options]: MessageAndOptions) {
  const sandbox = createSandbox()
  const page = openPage(sandbox, message, options)
  const folder = (name: 'drafts' | 'sentitems') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
    return mailbox.list(mailbox.folderId(name))
  }
  return { ...page, folder }
}

type MessageAndOptions = [Parameters<typeof openPage>[1]?, Parameters<typeof openPage>[2]?]

const button = (name: string) => screen.getByRole('button', { name })
const to = () => screen.getByRole('combobox', { name: 'To' })
const sent = () => screen.findByText('Sent', { selector: '[role="status"]' })
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { key, ctrlKey: true, ...more })

test('Ctrl+Enter, twice and held down, sends once', async () => {
  const { folder } = setUp()
  press('Enter')
  press('Enter')
  press('Enter', { repeat: true })
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
})

test('pressed once more after the message was sent, nothing is asked of the empty one', async () => {
  const { folder, session } = setUp()
  const first = session.getState().current.key
  press('Enter')
  await waitFor(() => expect(session.getState().current.key).not.toBe(first))
  await userEvent.click(button('Send'))
  // It is here from now on.
  await screen.findByRole('dialog', { name: t('checks.cannotSend') })
  await userEvent.click(button(t('checks.back')))
  expect(screen.queryByRole('dialog')).toBeNull()
  press('Enter')
  press('Enter', { shiftKey: true })
  fireEvent.click(button('Send'), { detail: 2 })
  await act(() => Promise.resolve())
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(folder('sentitems')).toHaveLength(1)
})

test.each(['s', 'S'])('Ctrl+%s saves', async (key) => {
  const { folder } = setUp()
  press(key)
  await screen.findByText(/^Draft saved/)
  expect(folder('drafts')).toHaveLength(1)
})

test('saving while the message is being sent does nothing, and its end is still told', async () => {
  const { folder, hold } = setUp()
  const open = hold()
  press('Enter')
  press('s')
  expect(await screen.findByText('Sending…')).toBeTruthy()
  await open()
  await sent()
  expect(folder('drafts')).toHaveLength(0)
  expect(folder('sentitems')).toHaveLength(1)
})

test('sending while the message is being saved waits for it', async () => {
  const { folder, hold } = setUp()
  const open = hold()
  press('s')
  press('Enter')
  await open()
  await sent()
  expect(folder('drafts')).toHaveLength(0)
  expect(folder('sentitems')).toHaveLength(1)
})

test('a message thrown away while it is being saved leaves nothing to the next', async () => {
  const { session, folder, hold } = setUp()
  const open = hold()
  press('s')
  await userEvent.click(button('Discard'))
  const question = await screen.findByRole('dialog')
  await userEvent.click(within(question).getByRole('button', { name: 'Discard' }))
  await open()
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(takeSnapshot(session)).toMatchObject({ message: emptyMessage, draft: undefined })
  expect(folder('drafts')).toHaveLength(0)
})

test('a send that comes before the page is ready waits for it', async () => {
  const { begin, folder } = setUp({}, { isReady: false })
  press('Enter')
  expect(await screen.findByText('Sending…')).toBeTruthy()
  begin()
  await sent()
  expect(folder('sentitems')).toHaveLength(1)
})

test('the checks lead to the field that is wrong', async () => {
  setUp({ to: [{ text: 'dana', fault: 'noAt' }] })
  await userEvent.click(button('Send'))
  const dialog = await screen.findByRole('dialog', { name: t('checks.cannotSend') })
  await userEvent.click(within(dialog).getByRole('button', { name: /dana/ }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(to()))
})

test('a file that was promised: the bar picks one', async () => {
  const body = { format: 'html', html: '<p>It is attached.</p>', text: 'It is attached.' } as const
  setUp({ body })
  await userEvent.click(button('Send'))
  const bar = await screen.findByRole('alert')
  expect(bar.textContent).toContain(t('body.attachmentMissing'))
  expect(screen.queryByRole('dialog')).toBeNull()
  const attach = within(bar.parentElement!).getByRole('button', { name: 'Attach files' })
  await waitFor(() => expect(document.activeElement).toBe(attach))
  const picker = new Promise<HTMLElement>((resolve) =>
    document.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') resolve(target)
    }),
  )
  await userEvent.click(attach)
  expect(await picker).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
