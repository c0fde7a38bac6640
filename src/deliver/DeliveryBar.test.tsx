// @vitest-environment jsdom
/** What the writer reads while a letter is on its way, and when it failed. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { GraphError } from '#graph/graphError.ts'
import { UnreadableFile } from '#graph/readBytes.ts'
import { WordsProvider } from '#words/WordsProvider.tsx'
import { atStart } from './course.ts'
import { DeliveryBar } from './DeliveryBar.tsx'
import { AttachmentFailed, UnknownOutcome } from './deliveryErrors.ts'
import { DeliveryNotice } from './DeliveryNotice.tsx'
import { fileOf } from './testWriter.ts'

afterEach(cleanup)

const idle = { ...atStart, status: 'idle', canStop: false, cancel: vi.fn() } as const
const running = { ...idle, status: 'pending', canStop: true } as const
const unsaved = { ...idle, savedAt: undefined }
const file = { ...fileOf(new Uint8Array(10), 'plan.pdf'), id: 'plan' }

function showBar(props: Partial<Parameters<typeof DeliveryBar>[0]>) {
  render(<DeliveryBar sending={idle} saving={unsaved} files={[file]} {...props} />, {
    wrapper: WordsProvider,
  })
}

test('with nothing going on nothing is said', () => {
  showBar({})
  expect(screen.getByRole('status').textContent).toBe('')
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  ['Saving…', { saving: { ...unsaved, ...running } }],
  ['Sending…', { sending: running }],
  ['Stopping…', { sending: { ...running, phase: 'stopping' } as const }],
  [/^Draft saved \d/, { saving: { ...unsaved, status: 'success', savedAt: 0 } as const }],
])('%s', (words, props) => {
  showBar(props)
  expect(screen.getByRole('status').textContent).toMatch(words)
})

test('an upload shows the total and can be cancelled', async () => {
  const cancel = vi.fn()
  showBar({ sending: { ...running, cancel, phase: 'uploading', progress: { plan: 4 } } })
  const total = screen.getByRole('progressbar', { name: 'Total progress' })
  expect(total).toMatchObject({ value: 4, max: 10 })
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancel).toHaveBeenCalledTimes(1)
})

test('what cannot be stopped has no Cancel', () => {
  showBar({ sending: { ...running, phase: 'final', canStop: false } })
  expect(screen.queryByRole('button')).toBeNull()
})

test('a wait says why and how long', () => {
  showBar({ sending: { ...running, wait: { forMs: 6_500, why: 'throttled' } } })
  expect(screen.getByRole('status').textContent).toContain('busy')
  expect(screen.getByText('7 s')).toBeTruthy()
})

const ids = { requestId: 'their-id' }
const onMissing = vi.fn()
const onGo = vi.fn()
const onSendAgain = vi.fn()

function showNotice(error: Error, wasInDoubt = false) {
  const props = { intent: 'send', error, files: [file], wasInDoubt } as const
  render(<DeliveryNotice {...props} {...{ onMissing, onSendAgain, onGo }} />, {
    wrapper: WordsProvider,
  })
}

test('a failure is an alert with its reason, and its id can be copied', async () => {
  const user = userEvent.setup()
  showNotice(new GraphError({ kind: 'rejected', status: 403, code: 'ErrorQuotaExceeded' }, ids))
  expect(screen.getByRole('alert').textContent).toMatch(/This was not sent\. The mailbox is full/)
  await user.click(screen.getByRole('button', { name: 'Copy request id' }))
  expect(await navigator.clipboard.readText()).toBe('their-id')
  expect(screen.getByText('Copied')).toBeTruthy()
})

test('where the clipboard is closed the id is shown', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  showNotice(new GraphError({ kind: 'unavailable', status: 503, retryAfterMs: undefined }, ids))
  await user.click(screen.getByRole('button', { name: 'Copy request id' }))
  expect(screen.getByText('their-id')).toBeTruthy()
})

test('a failure of one file names it', () => {
  showNotice(new AttachmentFailed('plan', new UnreadableFile()))
  expect(screen.getByRole('alert').textContent).toContain('“plan.pdf”: The file cannot be read')
})

test('an unknown end offers to look, not to send again', async () => {
  const lost = new GraphError({ kind: 'offline', left: true }, { clientRequestId: 'our-id' })
  showNotice(new UnknownOutcome(lost))
  expect(screen.getByRole('alert').textContent).toContain('We do not know whether this was sent.')
  expect(screen.getByRole('alert').textContent).toContain('Sent Items')
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'It is not in Sent Items' }))
  expect(onMissing).toHaveBeenCalledTimes(1)
})

test('after looking, it was not sent and can be sent again', async () => {
  showNotice(new UnknownOutcome(undefined), true)
  expect(screen.getByRole('alert').textContent).toContain('This was not sent.')
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
  expect(onSendAgain).toHaveBeenCalledTimes(1)
})
