// @vitest-environment jsdom
/** The panel and the chips together: what is chosen in one shows in the other. */
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { box, open, openButton, setUp } from '#testing/renderOptions.tsx'

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
  expect(document.activeElement).toBe(box('Send as plain text'))
  await userEvent.tab()
  const close = screen.getByRole('button', { name: 'Close message options' })
  expect(document.activeElement).toBe(close)
})

test('everything that is chosen is in the message and shows as a chip', async () => {
  const seen = setUp()
  await open()
  const importance = screen.getByRole('radiogroup', { name: 'Importance' })
  await userEvent.click(within(importance).getByRole('radio', { name: 'High' }))
  await userEvent.click(box('Follow up'))
  await userEvent.click(screen.getByRole('button', { name: 'This week' }))
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
    'Not saved to Sent Items',
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

test('the counter says how many headers there are', async () => {
  const header = (id: string) => ({ id, name: `x-${id}`, value: 'v' })
  setUp({ ...emptyMessage, headers: [header('a'), header('b')] })
  await open()
  expect(screen.getByText('2 of 5')).toBeTruthy()
})
