// @vitest-environment jsdom
/** “Edit here”, of a message that another tab acts for, leads on: whoever is signed in, and without a window. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startRecovery } from '#recovery/startRecovery.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import * as page from '#testing/waysOnPage.ts'
import { inButton, shown, situations, type Situation } from '#testing/waysOnPage.ts'

beforeEach(() => {
  page.beginWaysOn()
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
  Object.assign(navigator, { locks: createTestLocks() })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Stored on this device, and taken by another tab. */
async function arrangeInOtherTab(situation: Situation) {
  const world = page.open(situation)
  const { session, bootStore } = world
  const recovery = startRecovery(session, bootStore)
  await act(async () => {
    session.setState({ recovery })
    await recovery.settled
  })
  const { id, store } = session.getState().current
  act(() => store.setState(({ message }) => ({ message: { ...message, subject: 'Written here' } })))
  await page.pass(1_000)
  await waitFor(() => expect(recovery.isSafe()).toBe(true))
  const name = `mail-composer.letter.${id}`
  const held = new Promise<void>(() => undefined)
  const taken = () => navigator.locks.request(name, { steal: true }, () => held)
  // It loses the lock again, by force.
  await act(async () => void taken().catch(() => undefined))
  await shown('Edit here')
  return world
}

test.each(situations)('open in another tab, “Edit here”, %s: it leads on', async (situation) => {
  const { session, windows } = await arrangeInOtherTab(situation)
  expect(session.getState().isInOtherTab).toBe(true)
  fireEvent.click(await shown('Edit here'))
  await waitFor(() => expect(session.getState().isInOtherTab).toBe(false))
  expect(screen.queryByText('Edit here', inButton)).toBeNull()
  expect(screen.getByLabelText('Subject')).toHaveProperty('value', 'Written here')
  expect(screen.getByLabelText('Subject')).toHaveProperty('disabled', false)
  expect(windows).toHaveLength(0)
})
