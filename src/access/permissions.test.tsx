// @vitest-environment jsdom
/** What makes writing easier is asked for in a click, and only once without one. Judged by the sandbox. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'

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

const offer = () => screen.findByRole('option', { name: /^Suggest people you work with Allow/ })

test('suggestions are asked for in the list itself, in a click, and answer the same text', async () => {
  const { windows, requestsTo } = setUp()
  const to = screen.getByRole('combobox', { name: 'To' })
  await userEvent.type(to, 'meg')
  fireEvent.click(await offer())
  await waitFor(() => expect(windows).toHaveLength(1))
  expect(windows[0]?.options.scopes).toEqual(['People.Read'])
  expect(requestsTo('/people')).toEqual([])
  act(() => windows[0]?.accept(adele))
  expect(await screen.findByRole('option', { name: /Megan Bowen/ })).toBeTruthy()
  expect(windows).toHaveLength(1)
})

test('after a refusal nothing is offered again, and nothing else is touched', async () => {
  const { windows } = setUp()
  const to = screen.getByRole<HTMLInputElement>('combobox', { name: 'To' })
  await userEvent.type(to, 'me')
  fireEvent.click(await offer())
  await waitFor(() => expect(windows).toHaveLength(1))
  act(() => windows[0]?.fail('declined'))
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  await userEvent.type(to, 'g')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(to.value).toBe('meg')
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
