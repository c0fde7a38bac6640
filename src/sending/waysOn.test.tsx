// @vitest-environment jsdom
/**
 * Every button that is shown in doubt, interruption, waiting, conflict and schedule leads on: signed in, signed
 * out, without the permission, and after the window was closed. Where a window is needed it opens in the click.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adele } from '#testing/fakeAuth.ts'
import * as page from '#testing/waysOnPage.ts'
import { inButton, press, records, said, sent, shown, situations } from '#testing/waysOnPage.ts'
import { arrangeConflict, arrangeUnconfirmed, arrangeOtherVersion } from '#testing/waysOnPage.ts'
import { has, networkRows, out, type Row } from '#testing/waysOnNetwork.ts'
import { noticeRows } from '#testing/waysOnNotices.ts'
import { toasts } from '#ui/toast/toasts.ts'
import { t } from '#testing/t.ts'

beforeEach(page.beginWaysOn)
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  toasts.setState([], true)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const checking = () => said(t('deliver.checking'))
const isInSession = (subject: string) => () =>
  waitFor(() => {
    expect(screen.queryByText('Keep this version', inButton)).toBeNull()
    expect(screen.getByLabelText('Subject')).toHaveProperty('value', subject)
  })

const rows: readonly Row[] = [
  {
    ...{ state: 'doubt', button: 'Allow and check', only: out },
    arrange: (situation) => page.open(situation, records.final),
    end: checking,
  },
  { state: 'doubt', button: 'Check again', arrange: arrangeUnconfirmed, end: checking },
  {
    ...{ state: 'doubt', button: 'Not in Sent Items', needsNoWindow: true },
    arrange: arrangeUnconfirmed,
    end: () => shown('Send again'),
  },
  {
    ...{ state: 'looked for in vain', button: 'Send again' },
    async arrange(situation) {
      const world = await arrangeUnconfirmed(situation)
      await press('Not in Sent Items')
      return world
    },
    end: sent,
  },
  {
    ...{ state: 'another version sent', button: 'Send as a new message' },
    arrange: arrangeOtherVersion,
    end: has('sentitems', ['Hello', 'Mine']),
  },
  {
    ...{ state: 'conflict at saving', button: 'Keep this version' },
    arrange: arrangeConflict('Save draft'),
    end: has('drafts', ['Mine']),
  },
  {
    ...{ state: 'conflict at saving', button: 'Use other version' },
    arrange: arrangeConflict('Save draft'),
    end: isInSession('Theirs'),
  },
  {
    ...{ state: 'conflict at saving', button: 'Keep both' },
    arrange: arrangeConflict('Save draft'),
    end: has('drafts', ['Mine', 'Theirs']),
  },
  {
    ...{ state: 'conflict at sending', button: 'Keep this version' },
    arrange: arrangeConflict('Send'),
    end: has('sentitems', ['Mine']),
  },
  {
    ...{ state: 'conflict at sending', button: 'Use other version' },
    arrange: arrangeConflict('Send'),
    end: isInSession('Theirs'),
  },
  {
    ...{ state: 'conflict at sending', button: 'Keep both' },
    arrange: arrangeConflict('Send'),
    end: has('drafts', ['Mine', 'Theirs']),
  },
  {
    ...{ state: 'interruption', button: 'Continue' },
    arrange: (situation) => page.open(situation, records.interrupted),
    end: sent,
  },
  ...networkRows,
  ...noticeRows,
  {
    ...{ state: 'schedule', button: 'Edit' },
    arrange: (situation) => page.open(situation, records.scheduled),
    end: () => said(t('schedule.calledBackTooLate')),
  },
]

const table = rows.flatMap((row) =>
  (row.only ?? situations).map((situation) => [row.state, row.button, situation, row] as const),
)

test.each(table)('%s, “%s”, %s: it leads on', async (_state, name, situation, row) => {
  const world = await row.arrange(situation)
  const { windows } = world
  expect(windows).toHaveLength(0)
  const button = await shown(name)
  fireEvent.click(button)
  if (situation === 'signed in' || row.needsNoWindow) {
    await row.end(world)
    return expect(windows).toHaveLength(0)
  }
  // In the click itself: WebKit blocks a window that comes later.
  expect(windows).toHaveLength(1)
  if (situation === 'window closed') {
    act(() => windows[0]?.fail('cancelled'))
    // A failure that is said below the question has one too.
    const again = await screen.findAllByText('Try again', inButton)
    fireEvent.click(again.find((one) => one.closest('dialog')) ?? again[0]!)
    expect(windows).toHaveLength(2)
  }
  await act(async () => windows.at(-1)?.accept(adele))
  await row.end(world)
  expect(windows).toHaveLength(situation === 'window closed' ? 2 : 1)
})

const needWindows = rows.filter((row) => !row.needsNoWindow)
/** Where a failure is said in the place of the question. */
const resume = 'Continue'
const again: Readonly<Record<string, RegExp | string>> = {
  'Send again': resume,
  'Check again': 'Allow and check',
  'Send as a new message': resume,
  'Keep this version': resume,
  'Try again': resume,
}

test.each(needWindows.map((row) => [row.state, row.button, row] as const))(
  '%s, “%s”: given up at the window, it can be pressed again',
  async (_state, name, row) => {
    const { windows } = await row.arrange('window closed')
    await press(name)
    await act(async () => windows[0]?.fail('declined'))
    if (row.reopenedBy) await press(row.reopenedBy)
    const next = await screen.findByText(again[name] ?? name, inButton, { timeout: 20_000 })
    await waitFor(() => expect(next).toHaveProperty('disabled', false))
    fireEvent.click(next)
    expect(windows).toHaveLength(2)
  },
)
