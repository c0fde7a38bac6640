// @vitest-environment jsdom
/** The Request panel on the whole page: what it previews, copies, and shows of what was done. */
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const button = (name: string) => screen.getByRole('button', { name })

async function toggle(user: UserEvent) {
  await user.click(button('More options'))
  await user.click(await screen.findByRole('menuitem', { name: 'API request' }))
}

async function open(...[message]: [Parameters<typeof openPage>[1]?]) {
  const sandbox = createSandbox()
  const page = openPage(sandbox, message, { savesByItself: false })
  const user = userEvent.setup()
  await toggle(user)
  const region = await screen.findByRole('region', { name: 'API request' })
  const calls = async () => {
    const items = await within(region).findAllByRole('listitem')
    return items.map(({ textContent }) => textContent)
  }
  return { ...page, sandbox, user, region, calls }
}

const bigFile = (size: number) => ({
  id: 'big',
  name: 'big.bin',
  contentType: 'application/octet-stream',
  size,
  file: new Blob([new Uint8Array(size)]),
})

test('shows the one call of a small message before anything is sent, and follows the message', async () => {
  const { sandbox, user, calls, region } = await open()
  expect(await calls()).toEqual([expect.stringMatching(/^POST \/me\/sendMail .*Mail\.Send/)])
  expect(region.textContent).toContain('"subject": "Hello"')
  expect(region.textContent).toContain('Bearer …')
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), ' again')
  await waitFor(() => expect(region.textContent).toContain('"subject": "Hello again"'))
  expect(sandbox.store.log.filter(isWrite)).toEqual([])
})

test('a large file: the calls in order, what each needs, and the ranges summed up', async () => {
  const { calls } = await open({ attachments: [bigFile(20_000_000)] })
  const reported = (await calls()).map((text) => text.replace(/Copy as.*/, ''))
  expect(reported).toMatchObject([
    expect.stringMatching(/^POST \/me\/messages Mail\.ReadWrite/),
    expect.stringMatching(
      /^POST \/me\/messages\/\{draft-id\}\/attachments\/createUploadSession .*needs call 1/,
    ),
    expect.stringMatching(/^PUT \{upload-url\} no token .*needs call 2/),
    '4 more ranges of the same file',
    expect.stringMatching(/^PUT \{upload-url\}/),
    expect.stringMatching(/^GET \/me\/messages\/\{draft-id\}\/attachments\?/),
    expect.stringMatching(/^POST \/me\/messages\/\{draft-id\}\/send Mail\.Send/),
  ])
})

test.each([
  ['Copy as cURL', /^# TOKEN.*\ncurl /],
  ['Copy as fetch', /await fetch\("http:\/\/localhost:5174\/v1\.0\/me\/sendMail"/],
  ['Copy as PowerShell', /Invoke-RestMethod -Method POST/],
  ['Copy as C#', /new HttpRequestMessage\(new HttpMethod\("POST"\)/],
])('%s copies the call and says so', async (name, text) => {
  const { user, region } = await open()
  await user.click(await within(region).findByRole('button', { name }))
  expect(await within(region).findByText('Copied')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toMatch(text)
})

test('a clipboard that is closed is said, not passed over', async () => {
  const { user, region } = await open()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'))
  await user.click(await within(region).findByRole('button', { name: 'Copy as cURL' }))
  expect(await within(region).findByText(/^Couldn’t copy/)).toBeTruthy()
})

test('after sending it shows what was answered, and stays for the next message', async () => {
  const { user, region, calls } = await open()
  await calls()
  await user.click(button('Send'))
  await screen.findByText('Sent', { selector: '[role="status"]' })
  expect(await calls()).toEqual([expect.stringMatching(/^POST \/me\/sendMail 202 · \d+ ms/)])
  expect(region.textContent).toMatch(/client-request-id[0-9a-f-]{36}/)
  expect(region.textContent).toContain('"subject": "Hello"')
  expect(region.isConnected).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' }).value).toBe('')
})

test('after saving, what was done and what would be done next are both there', async () => {
  const { user, region, calls } = await open()
  await calls()
  await user.click(button('Save draft'))
  await screen.findByText(/^Draft saved/)
  expect(await calls()).toEqual([expect.stringMatching(/^POST \/me\/messages 201/)])
  await user.click(within(region).getByRole('radio', { name: 'Saving now' }))
  await waitFor(async () => {
    expect(await calls()).toEqual([expect.stringMatching(/^GET \/me\/messages\/AAMk/)])
  })
})

test('the calls of MIME are seen before they are made, and are those made', async () => {
  const { sandbox, user, region, calls } = await open()
  await calls()
  await user.click(within(region).getByRole('radio', { name: 'Sending as MIME' }))
  await waitFor(() => expect(region.textContent).toContain('Content-Typetext/plain'))
  expect(await calls()).toEqual([expect.stringMatching(/^POST \/me\/sendMail Mail\.Send/)])
  const size = /Size of the body([\d,]+) bytes/.exec(region.textContent)?.[1]
  await user.click(within(region).getByRole('button', { name: 'Copy as cURL' }))
  await within(region).findByText('Copied')
  const copied = /--data-raw '([^']+)'/.exec(await navigator.clipboard.readText())?.[1]
  await user.click(button('More send options'))
  await user.click(await screen.findByRole('menuitem', { name: 'Send as MIME' }))
  await screen.findByText('Sent', { selector: '[role="status"]' })
  const [sent] = sandbox.store.log.filter(({ path }) => path.endsWith('/sendMail'))
  const withoutDate = (base64: unknown) => atob(String(base64)).replace(/^Date: .*$/m, '')
  expect(withoutDate(sent!.body)).toBe(withoutDate(copied))
  expect(String(sent!.body)).toHaveLength(Number(size?.replaceAll(',', '')))
})

test('too large for MIME: it is said, and the ordinary calls are still there', async () => {
  const { user, region, calls } = await open({ attachments: [bigFile(2_500_000)] })
  await calls()
  await user.click(within(region).getByRole('radio', { name: 'Saving as MIME' }))
  await within(region).findByText(/^As MIME, this message is larger than Graph accepts/)
  expect(within(region).queryAllByRole('listitem')).toEqual([])
})

test('bodies are forgotten when the panel is closed', async () => {
  const { user, region, calls } = await open()
  await calls()
  await user.click(button('Save draft'))
  await screen.findByText(/^Draft saved/)
  expect(region.textContent).toContain('"subject": "Hello"')
  await toggle(user)
  expect(screen.queryByRole('region', { name: 'API request' })).toBeNull()
  await toggle(user)
  const reopened = await screen.findByRole('region', { name: 'API request' })
  await user.click(await within(reopened).findByRole('radio', { name: 'Last run' }))
  expect(reopened.textContent).toContain('201')
  expect(reopened.textContent).not.toContain('"subject"')
})

test('one panel at a time', async () => {
  const { user } = await open()
  await user.click(button('Options'))
  expect(await screen.findByRole('region', { name: 'Message options' })).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'API request' })).toBeNull()
  await toggle(user)
  expect(await screen.findByRole('region', { name: 'API request' })).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Message options' })).toBeNull()
})
