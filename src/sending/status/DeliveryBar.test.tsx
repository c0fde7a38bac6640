// @vitest-environment jsdom
/** What the writer reads while a message is on its way, and when it failed. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { GraphError } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { AccessDenied } from '#access/accessDenied.ts'
import { atStart } from '#delivery/run/progress.ts'
import { DeliveryBar } from './DeliveryBar.tsx'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { CannotTellNotice, CheckingNotice } from './UnconfirmedNotices.tsx'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { Evidence } from '#delivery/send/sendOutcome.ts'
import { fileOf } from '#testing/deliveryHarness.ts'
import { t } from '#testing/t.ts'

afterEach(cleanup)

const idle = { ...atStart, status: 'idle', canStop: false, cancel: vi.fn() } as const
const running = { ...idle, status: 'pending', canStop: true } as const
const unsaved = { ...idle, savedAt: undefined }
const file = { ...fileOf(new Uint8Array(10), 'plan.pdf'), id: 'plan' }

function showBar(props: Partial<Parameters<typeof DeliveryBar>[0]>) {
  render(<DeliveryBar sending={idle} saving={unsaved} files={[file]} {...props} />, {
    wrapper: I18nProvider,
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

test('a check that takes long says how it stands', () => {
  vi.useFakeTimers()
  render(<CheckingNotice />, { wrapper: I18nProvider })
  expect(screen.getByText(t('deliver.checkingExplained'))).toBeTruthy()
  void act(() => vi.advanceTimersByTime(8_000))
  expect(screen.getByText(t('deliver.checkingLonger'))).toBeTruthy()
  vi.useRealTimers()
})

test('what can be mended is led to, and not tried again as it is', async () => {
  const onGo = vi.fn()
  const code = 'InvalidInternetMessageHeader'
  const error = new GraphError({ kind: 'rejected', status: 400, code })
  const failure = explainFailure(error, 'save')
  const autosave = { ...byItself, trouble: 'failed', failure, onSave: vi.fn() } as const
  showBar({ autosave, onGo })
  expect(screen.getByRole('status').textContent).toContain(t('deliver.headersRefused'))
  expect(screen.queryByRole('button', { name: t('common.tryAgain') })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: t('deliver.showWhere') }))
  expect(onGo).toHaveBeenCalledExactlyOnceWith('headers')
})

test('a message that only lies on this device says so, and does not read it out', () => {
  showBar({ isOnlyHere: true })
  const status = screen.getByRole('status')
  expect(status.textContent).toBe(t('deliver.onDevice'))
  expect(status.getAttribute('aria-live')).toBe('off')
})

const byItself = {
  ...{ isRunning: false, savedAt: undefined, trouble: undefined, failure: undefined },
  isToCome: false,
}

test.each([
  ['deliver.onDeviceOnly', true],
  ['deliver.notYetInOutlook', false],
] as const)('not saved to Drafts: %s', (words, isOnDevice) => {
  showBar({ isOnDevice, autosave: { ...byItself, trouble: 'off', onSave: vi.fn() } })
  expect(screen.getByRole('status').textContent).toContain(t(words))
})

test('on this device, and soon in Drafts: not called the only place', () => {
  showBar({ isOnlyHere: true, autosave: { ...byItself, isToCome: true, onSave: vi.fn() } })
  expect(screen.getByRole('status').textContent).toBe(t('deliver.onDeviceFirst'))
})

test.each([
  ['only a click brings it to Drafts', {}, 1],
  ['it comes there by itself', { isToCome: true }, 0],
  ['it is on its way there', { isRunning: true }, 0],
  ['it failed, which is said', { trouble: 'failed' as const }, 0],
])('on this device: %s', async (_, state, offers) => {
  const onSave = vi.fn()
  showBar({ isOnlyHere: true, autosave: { ...byItself, ...state, onSave } })
  const found = screen.queryAllByRole('button', { name: 'Save to Drafts too' })
  expect(found).toHaveLength(offers)
  for (const button of found) await userEvent.click(button)
  expect(onSave).toHaveBeenCalledTimes(offers)
})

test.each([
  ['Saving…', { saving: { ...unsaved, ...running } }],
  [/^Draft saved \d/, { saving: { ...unsaved, status: 'success', savedAt: 0 } as const }],
])('what is said of the mailbox comes first, and is read out: %s', (words, props) => {
  showBar({ isOnlyHere: true, ...props })
  const status = screen.getByRole('status')
  expect(status.textContent).toMatch(words)
  expect(status.getAttribute('aria-live')).toBeNull()
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
const onGo = vi.fn()
const onGoOn = vi.fn()

function showNotice(error: Error) {
  const props = { failure: explainFailure(error, 'send'), files: [file] } as const
  render(<FailureNotice {...props} {...{ onGoOn, onGo }} />, { wrapper: I18nProvider })
}

test('a failure is an alert with its reason, and its id can be copied', async () => {
  const user = userEvent.setup()
  showNotice(new GraphError({ kind: 'rejected', status: 403, code: 'ErrorQuotaExceeded' }, ids))
  expect(screen.getByRole('alert').textContent).toMatch(/This wasn’t sent\. Your mailbox is full/)
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
  expect(screen.getByRole('alert').textContent).toContain('“plan.pdf”: The file was moved')
})

test.each(['closed', 'signedOut', 'popupBlocked', 'declined'] as const)(
  'where a window is needed (%s), one button continues',
  async (why) => {
    showNotice(new AccessDenied(why))
    expect(screen.getByRole('alert').textContent).toContain(t('deliver.notSent'))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(onGoOn).toHaveBeenCalled()
  },
)

test.each<[Exclude<Evidence, 'similar'>, RegExp, string]>([
  ['notKept', /chose not to keep a copy/, 'Check again'],
  ['draftGone', /there’s no sent copy/, 'Check again'],
  ['noAnswer', /couldn’t reach your mailbox/, 'Check again'],
  ['noPermission', /check your message list/, 'Allow and check'],
])(
  'cannot tell (%s): what was seen and what to do, not Send again',
  async (evidence, words, verify) => {
    const on = { onVerifyAgain: vi.fn(), onAllow: vi.fn(), onMissing: vi.fn() }
    render(<CannotTellNotice {...{ evidence, requestId: 'an-id', ...on }} />, {
      wrapper: I18nProvider,
    })
    expect(screen.getByRole('alert').textContent).toContain(t('deliver.unknown'))
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Copy request id' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: verify }))
    await userEvent.click(screen.getByRole('button', { name: 'Not in Sent Items' }))
    const looked = evidence === 'noPermission' ? on.onAllow : on.onVerifyAgain
    expect([looked, on.onMissing].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  },
)

test('waiting for the network can be taken back', async () => {
  const onTakeBack = vi.fn()
  showBar({ isWaiting: true, onTakeBack })
  expect(screen.getByRole('status').textContent).toContain('when you’re back')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onTakeBack).toHaveBeenCalledTimes(1)
})
