// @vitest-environment jsdom
/** What Graph refuses is said at the field concerned, until that is edited or the message goes again. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function sendRefused(status: number, code: string, message: Partial<ComposedMessage> = {}) {
  const sandbox = createSandbox()
  sandbox.faults.add({ match: { path: '/me/sendMail' }, what: { status, code } })
  const page = openPage(sandbox, message)
  await userEvent.click(button('Send'))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(t('deliver.notSent'))
  return page
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const to = () => screen.getByRole('combobox', { name: 'To' })
const isWrong = (field: HTMLElement) => field.getAttribute('aria-invalid') === 'true'

/** What is said at a field, by what describes it. */
function saidAt(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}

test('a recipient: the To line says so, and no other, until somebody is added', async () => {
  const cc = [{ address: 'MeganB@contoso.com' }]
  await sendRefused(400, 'ErrorInvalidRecipients', { cc })
  expect(saidAt(to())).toContain('Outlook didn’t accept a recipient, or there is none.')
  expect(isWrong(to())).toBe(true)
  expect(isWrong(screen.getByRole('combobox', { name: 'Cc' }))).toBe(false)
  await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), '!')
  expect(isWrong(to())).toBe(true)
  await userEvent.type(to(), 'dana@contoso.com{Enter}')
  expect(isWrong(to())).toBe(false)
})

test('one of Cc counts as edited recipients too', async () => {
  await sendRefused(400, 'ErrorInvalidRecipients', { cc: [{ address: 'MeganB@contoso.com' }] })
  expect(isWrong(to())).toBe(true)
  await userEvent.click(button(/Remove MeganB/))
  expect(isWrong(to())).toBe(false)
})

test('the sentence goes when the message goes again', async () => {
  await sendRefused(400, 'ErrorInvalidRecipients')
  await userEvent.click(button('Send'))
  await screen.findByText('Sent', { selector: '[role="status"]' })
  expect(screen.queryByText(/Outlook didn’t accept a recipient/)).toBeNull()
})

test('the text is too large: the body says so until it is shortened', async () => {
  await sendRefused(413, 'RequestEntityTooLarge')
  const body = () => screen.getByRole('textbox', { name: 'Message body' })
  await waitFor(() => expect(isWrong(body())).toBe(true))
  expect(saidAt(body())).toContain('The text is too large to send.')
})

test('the message is too large: said among its files until one is removed', async () => {
  const file = { id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }
  await sendRefused(400, 'ErrorMessageSizeExceeded', { attachments: [file] })
  const list = await screen.findByRole('list', { name: 'Attachments' })
  const files = list.closest('[data-field]')
  expect(files?.textContent).toContain('larger than your organization allows')
  await userEvent.click(button('Remove a.txt'))
  expect(files?.textContent).not.toContain('larger than your organization')
})

const header = { id: 'h', name: 'x-a', value: '1' }

test.each<[string, string, Partial<ComposedMessage>, RegExp, () => HTMLElement]>([
  [
    'InvalidInternetMessageHeader',
    'headers',
    { headers: [header] },
    /Outlook didn’t accept the custom headers/,
    () => screen.getByRole('textbox', { name: 'Header name' }),
  ],
  [
    'ErrorInvalidArgument',
    'flag',
    { flag: { on: true, timeZone: 'UTC' } },
    /Check the flag/,
    () => screen.getByRole('button', { name: /^Follow-up/ }),
  ],
])('%s: Show where opens the options and leads to the %s', async (...row) => {
  const [code, place, message, sentence, field] = row
  await sendRefused(400, code, message)
  await userEvent.click(button('Show where'))
  const panel = await screen.findByRole('region', { name: 'Message options' })
  await waitFor(() => expect(document.activeElement).toBe(field()))
  const part = panel.querySelector<HTMLElement>(`[data-field="${place}"]`)!
  expect(within(part).getByText(sentence)).toBeTruthy()
  if (place === 'headers') fireEvent.change(field(), { target: { value: 'x-b' } })
  else {
    await userEvent.click(field())
    await userEvent.click(screen.getByRole('checkbox', { name: 'Follow up' }))
  }
  expect(within(part).queryByText(sentence)).toBeNull()
})

test('Show where leads into the text', async () => {
  await sendRefused(413, 'RequestEntityTooLarge')
  await userEvent.click(button('Show where'))
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Message body' })),
  )
})
