// @vitest-environment jsdom
/** The panel and the chips together: what is chosen in one shows in the other. */
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { box, open, openAdvanced, openButton, row, setUp } from '#testing/renderOptions.tsx'
import { t } from '#testing/t.ts'

// jsdom has no matchMedia.
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the panel is a region that takes the focus and gives it back on Escape', async () => {
  setUp()
  await open()
  const region = screen.getByRole('region', { name: 'Message options' })
  expect(region.contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region')).toBeNull()
  expect(document.activeElement).toBe(openButton())
})

test('while it covers the page, Tab stays inside', async () => {
  setUp()
  await open()
  await userEvent.tab({ shift: true })
  expect(document.activeElement).toBe(screen.getByText('Advanced'))
  await userEvent.tab()
  const close = screen.getByRole('button', { name: 'Close message options' })
  expect(document.activeElement).toBe(close)
})

test('everything that is chosen is in the message and shows as a chip', async () => {
  const seen = setUp()
  await open()
  const importance = screen.getByRole('radiogroup', { name: 'Importance' })
  await userEvent.click(within(importance).getByRole('radio', { name: 'High' }))
  await userEvent.click(row('Follow-up None'))
  await userEvent.click(screen.getByRole('button', { name: /^This week/ }))
  await openAdvanced()
  await userEvent.click(screen.getByRole('button', { name: 'Add header' }))
  await userEvent.keyboard('x-a[Tab]1')
  await userEvent.click(box('Save to Sent Items'))
  await userEvent.click(box('Request a read receipt'))
  await userEvent.click(box('Request a delivery receipt'))
  await userEvent.click(box('Send as plain text'))

  expect(seen.message).toMatchObject({
    importance: 'high',
    flag: { on: true, due: '2023-09-01T17:00', timeZone: 'Eastern Standard Time' },
    headers: [{ name: 'x-a', value: '1' }],
    saveToSentItems: false,
    receipts: { read: true, delivery: true },
    body: { format: 'text' },
  })
  const chips = within(screen.getByRole('list', { name: 'Active options' }))
  expect(chips.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Follow up by Fri, Sep 1',
    'High importance',
    '1 custom header',
    'Read receipt',
    'Delivery receipt',
    t('options.notSaved'),
    'Plain text',
  ])
})

test('a chip takes its option back', async () => {
  const seen = setUp({ ...emptyMessage, importance: 'high', saveToSentItems: false })
  await userEvent.click(screen.getByRole('button', { name: 'Remove High importance' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Not saved to Sent Items' }))
  expect(seen.message).toEqual(emptyMessage)
  expect(screen.queryByRole('list')).toBeNull()
})

test('a value that is set stands in its row; its popover gives the focus back to it', async () => {
  const seen = setUp()
  await open()
  await userEvent.click(row('Follow-up None'))
  expect(screen.getByRole('dialog', { name: 'Follow-up' })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Today/ }))
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('region', { name: 'Message options' })).toBeTruthy()
  expect(document.activeElement).toBe(row('Follow-up None'))
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: /^Next week/ }))
  expect(document.activeElement).toBe(row('Follow-up Fri, Sep 8'))
  expect(seen.message.flag).toMatchObject({ start: '2023-09-04T09:00', due: '2023-09-08T17:00' })
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'No follow-up' }))
  expect(row('Follow-up None')).toBeTruthy()
})

test('a date that is wrong is said at its row while its popover is closed', async () => {
  const { flag } = {
    flag: { on: true, start: '2026-02-02T10:00', due: '2026-02-01T10:00' } as const,
  }
  setUp({ ...emptyMessage, flag: { ...flag, timeZone: 'UTC' } })
  await open()
  const reason = t('flag.startAfterDue')
  expect(screen.getAllByText(reason)).toHaveLength(1)
  await userEvent.click(row('Follow-up Sun, Feb 1'))
  expect(screen.getByLabelText('Due').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getAllByText(reason)).toHaveLength(1)
})

test('there is a row to schedule where the page can, with the time that is chosen', async () => {
  setUp()
  await open()
  expect(screen.queryByText('Schedule')).toBeNull()
  cleanup()
  const onSchedule = vi.fn()
  setUp(emptyMessage, { onSchedule })
  await open()
  await userEvent.click(row('Schedule Send right away'))
  expect(onSchedule).toHaveBeenCalledOnce()
  cleanup()
  setUp(emptyMessage, { onSchedule, scheduledFor: '2026-11-30T08:00' })
  await open()
  expect(row(/^Schedule Nov 30, 2026, 8:00.AM$/)).toBeTruthy()
})

test('what only programs read is closed until something there is set', async () => {
  setUp()
  await open()
  const details = () => screen.getByText('Advanced').closest('details')
  expect(details()?.open).toBe(false)
  cleanup()
  const ada = { address: 'ada@x.org', name: 'Ada' }
  const header = { id: 'a', name: 'x-a', value: '1' }
  for (const change of [{ headers: [header] }, { mentions: [ada] }]) {
    setUp({ ...emptyMessage, ...change })
    await open()
    expect(details()?.open).toBe(true)
    cleanup()
  }
})

test('the counter says how many headers there are', async () => {
  const header = (id: string) => ({ id, name: `x-${id}`, value: 'v' })
  setUp({ ...emptyMessage, headers: [header('a'), header('b')] })
  await open()
  expect(screen.getByText('2 of 5')).toBeTruthy()
})
