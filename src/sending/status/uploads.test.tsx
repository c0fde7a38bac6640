// @vitest-environment jsdom
/** A file that travels, on the whole page: held back while the message is sent, retried only alone. */
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const put = { method: 'PUT' }
const large = (name: string) => ({
  ...{ id: name, name, contentType: 'text/plain', size: 4_000_000 },
  file: new Blob([new Uint8Array(4_000_000)]),
})

test('a file is held back and let go while the message is on its way', async () => {
  const sandbox = createSandbox()
  sandbox.faults.add({ match: put, what: { hold: true } })
  openPage(sandbox, { attachments: [large('a.txt')] })
  await userEvent.click(button('Send'))
  await userEvent.click(await screen.findByRole('button', { name: 'Pause a.txt' }))
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  sandbox.faults.release()
  await screen.findByText(/^Paused/)
  expect(button('Send').disabled).toBe(true)
  expect(button('Remove a.txt').disabled).toBe(true)
  await userEvent.click(button('Resume a.txt'))
  await screen.findByText('Sent', { selector: '[role="status"]' })
})

test('a failed file is not retried while another delivery runs', async () => {
  const sandbox = createSandbox()
  const match = { method: 'POST', path: 'createUploadSession' }
  sandbox.faults.add({ match, what: { status: 400, code: 'ErrorNeverSeen' } })
  openPage(sandbox, { attachments: [large('a.txt')] })
  await userEvent.click(button('Send'))
  await screen.findByRole('button', { name: 'Retry a.txt' })
  sandbox.faults.add({ match: { method: 'GET' }, what: { hold: true } })
  await userEvent.click(button('Save draft'))
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  const before = sandbox.store.log.length
  const retry = screen.queryByRole('button', { name: 'Retry a.txt' })
  if (retry) await userEvent.click(retry)
  expect(sandbox.faults.held()).toHaveLength(1)
  expect(sandbox.store.log).toHaveLength(before)
  sandbox.faults.release()
  await screen.findByText(/^Draft saved/)
  expect(
    sandbox.store.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
  ).toHaveLength(1)
})
