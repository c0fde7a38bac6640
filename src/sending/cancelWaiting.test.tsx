// @vitest-environment jsdom
/**
 * Cancel, pressed in the very moment the network comes back: the message was cancelled and stays, or it left and
 * is said to be sent. Never both, and never later.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  beginWaysOn,
  goOnline,
  inButton,
  open,
  pass,
  press,
  records,
  said,
} from '#testing/waysOnPage.ts'
import { toasts } from '#ui/toast/toasts.ts'
import { t } from '#testing/t.ts'

const reported: string[] = []

beforeEach(beginWaysOn)
beforeEach(() => void reported.splice(0))
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const waits = t('deliver.waitsForNetwork')

async function wait(isUnchecked?: true) {
  await goOnline(false)
  const world = open('signed in', { ...records.waiting, ...(isUnchecked && { isUnchecked }) })
  await said(waits)
  return world
}

const cancel = () => screen.queryByText('Cancel', inButton)
toasts.subscribe((shown) => reported.push(...shown.map(({ title }) => title)))
const isSaidSent = () => reported.includes('Sent')

/** Also by what is kept: a later page goes on from it. */
async function judge({ session, folder, sandbox }: ReturnType<typeof open>) {
  await pass(5_000)
  await waitFor(() => expect(screen.queryByText('Sending…')).toBeNull())
  const sends = sandbox.store.log.filter(({ path }) => /\/(sendMail|send)$/.test(path)).length
  // The next message is there, of which nothing was begun.
  expect(session.getState().delivery).toBeUndefined()
  expect(screen.queryByText(waits)).toBeNull()
  expect({ isSaid: isSaidSent(), copies: folder('sentitems').length }).toEqual({
    ...{ isSaid: sends === 1, copies: sends },
  })
  return sends
}

// First: afterwards the checks are there already.
test('while the checks that could not be fetched are fetched: it stays', async () => {
  const world = await wait(true)
  const button = cancel()!
  await goOnline(true)
  fireEvent.click(button)
  expect(await judge(world)).toBe(0)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('in the same moment: it stays', async () => {
  const world = await wait()
  const button = cancel()!
  await act(async () => {
    const back = goOnline(true)
    fireEvent.click(button)
    await back
  })
  expect(await judge(world)).toBe(0)
})

test('before anything was asked for: it stays, also on the next page', async () => {
  const world = open('signed in')
  await press('Save draft')
  await said(/^Draft saved/)
  // A draft that is gone is looked for first.
  act(() => world.session.setState({ draft: undefined }))
  await goOnline(false)
  await press('Send')
  await press('Send when online')
  const release = world.hold()
  await goOnline(true)
  await said('Sending…')
  expect(world.session.getState().delivery).toMatchObject({ step: 'waiting' })
  await press('Cancel')
  await release()
  expect(world.folder('drafts')).toHaveLength(1)
  expect(await judge(world)).toBe(0)
})

const ticks = [0, 1, 2, 4, 8, 16]
test.each(ticks)('%i ticks later: it stays, or is said to be sent', async (count) => {
  const world = await wait()
  // The first of what is there, also when another one has taken its place.
  await goOnline(true)
  for (let tick = 0; tick < count; tick += 1) await act(async () => Promise.resolve())
  const button = cancel()
  if (button) fireEvent.click(button)
  const sends = await judge(world)
  if (!button) expect(sends).toBe(1)
})

test('when the last request is on its way: it is said to be sent', async () => {
  const world = await wait()
  const before = cancel()!
  const release = world.hold()
  await goOnline(true)
  await waitFor(() => expect(world.session.getState().delivery).toMatchObject({ step: 'final' }))
  expect(cancel()).toBeNull()
  fireEvent.click(before)
  await release()
  expect(await judge(world)).toBe(1)
})
