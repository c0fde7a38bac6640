// @vitest-environment jsdom
/** What makes writing easier is asked for in a click, and only once without one. Judged by the sandbox. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function setUp() {
  const sandbox = createSandbox()
  const { windows } = openPage(sandbox)
  const requestsTo = (path: string) =>
    sandbox.store.log.filter((request) => request.path.includes(path))
  return { windows, requestsTo }
}

const button = (name: string) => screen.findByText(name, { selector: 'button' })

const suggestions = () => screen.findByRole('switch', { name: /^Suggest people/, hidden: true })
const openAccount = async () =>
  fireEvent.click(await screen.findByLabelText('Account: Adele Vance'))

test('suggestions are switched on in the account’s settings', async () => {
  const { windows, requestsTo } = setUp()
  const to = screen.getByRole('combobox', { name: 'To' })
  await userEvent.type(to, 'meg')
  await openAccount()
  fireEvent.click(await suggestions())
  fireEvent.click(await suggestions())
  await waitFor(() => expect(windows).not.toEqual([]))
  expect(windows[0]?.options.scopes).toEqual(['People.Read'])
  expect(requestsTo('/people')).toEqual([])
  act(() => windows[0]?.accept(adele))
  await screen.findByText(t('people.suggested'))
  expect(windows).toHaveLength(1)
  await userEvent.type(to, 'a')
  expect(await screen.findByRole('option', { name: /Megan Bowen/ })).toBeTruthy()
})

test('a refusal is said, and nothing else is touched', async () => {
  const { windows } = setUp()
  await openAccount()
  fireEvent.click(await suggestions())
  await waitFor(() => expect(windows).toHaveLength(1))
  act(() => windows[0]?.fail('declined'))
  expect(await screen.findByText(/^You didn’t give permission/)).toBeTruthy()
  expect(await suggestions()).toHaveProperty('checked', false)
})

test('the categories of the mailbox are shown when that is allowed', async () => {
  const { windows, requestsTo } = setUp()
  fireEvent.click(screen.getByRole('button', { name: 'Options' }))
  fireEvent.click(await button('Show my mailbox’s categories'))
  await waitFor(() => expect(windows).toHaveLength(1))
  expect(windows[0]?.options.scopes).toEqual(['MailboxSettings.Read'])
  expect(requestsTo('masterCategories')).toEqual([])
  act(() => windows[0]?.accept(adele))
  await waitFor(() => expect(requestsTo('masterCategories')).toHaveLength(1))
  await waitFor(() => expect(document.querySelector('option[value="Red category"]')).toBeTruthy())
  expect(screen.queryByText('Show my mailbox’s categories')).toBeNull()
})
