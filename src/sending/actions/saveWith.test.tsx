// @vitest-environment jsdom
/** Saving to a folder goes the route of all savings: one at a time, and what it began is written down. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function setUp() {
  const sandbox = createSandbox()
  const page = openPage(sandbox, {}, { savesByItself: false })
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const user = userEvent.setup()
  const drafts = () => mailbox.list(mailbox.folderId('drafts')).map(({ subject }) => subject)
  const saves = () =>
    sandbox.store.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
  async function askFolder() {
    await user.click(screen.getByRole('button', { name: 'More send options' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Save to folder' }))
    return screen.findByRole('dialog', { name: 'Save to folder' })
  }
  const saveIn = (dialog: HTMLElement) =>
    user.click(within(dialog).getByRole('button', { name: 'Save' }))
  const saveToFolder = async () => saveIn(await askFolder())
  return { ...page, sandbox, user, drafts, saves, askFolder, saveIn, saveToFolder }
}

test('a create that was lost there is written down, found again, and made only once', async () => {
  const { sandbox, session, drafts, saveToFolder, user } = await setUp()
  const match = { method: 'POST', path: '/messages$' }
  sandbox.faults.add({ match, what: { hold: true, when: 'after' } })
  await saveToFolder()
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  expect(session.getState().creating).toMatchObject({ accountId: 'adele' })
  expect(drafts()).toEqual(['Hello'])
  await act(async () => sandbox.faults.release())
  await screen.findByText(t('drafts.savedToFolder', { folder: 'Drafts' }))
  expect(session.getState().creating).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await screen.findByText(/^Draft saved/)
  expect(drafts()).toEqual(['Hello'])
})

test('while another saving runs it waits, and there is one draft', async () => {
  const { hold, drafts, saves, saveToFolder, user } = await setUp()
  const letGo = hold()
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  const saving = saveToFolder()
  await letGo()
  await saving
  await screen.findByText(t('drafts.savedToFolder', { folder: 'Drafts' }))
  expect(saves()).toHaveLength(1)
  expect(drafts()).toEqual(['Hello'])
})

test('a message that another tab writes by now is not saved', async () => {
  const { session, saves, askFolder, saveIn } = await setUp()
  const dialog = await askFolder()
  act(() => session.setState({ isInOtherTab: true }))
  await saveIn(dialog)
  expect((await within(dialog).findByRole('alert')).textContent).toContain('another tab')
  expect(saves()).toEqual([])
})
