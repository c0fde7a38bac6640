// @vitest-environment jsdom
/** What goes on by itself: a message that waited leaves, whatever else was under way when it came. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { replaceMessage, takeSnapshot } from '#session/composeSession.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const waiting = { step: 'waiting', intent: { as: 'json' } } as const
const isSaid = (word: string) => screen.findByText(word, { selector: '[role="status"]' })

test('a message that waited is taken up while another one is on its way: it leaves', async () => {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox)
  const match = { method: 'POST', path: '/sendMail' }
  sandbox.faults.add({ match, what: { hold: true, when: 'before' } })
  fireEvent.click(screen.getByText('Send', { selector: 'button' }))
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))

  const { message } = takeSnapshot(session)
  const stamp = createMessageIds('waited', () => crypto.randomUUID())
  act(() => replaceMessage(session, { id: 'waited', stamp, message, delivery: waiting }))
  await isSaid('Sent')
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(1)
})

test('one that may not leave without a window is tried once, and then waits for a click', async () => {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox, {}, { permissions: ['User.Read'], delivery: waiting })
  expect(await screen.findByText('Continue', { selector: 'button' })).toBeTruthy()
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(screen.getByText('Continue', { selector: 'button' })).toBeTruthy()
  expect(session.getState().delivery).toEqual(waiting)
})

test('while a message is on its way no other takes its place', async () => {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox, {}, { undoSeconds: 60 })
  const opened = vi.spyOn(window, 'open').mockReturnValue(null)
  const button = (name: string) => screen.getByText(name).closest<HTMLButtonElement>('button')
  const draftsAre = (off: boolean) => waitFor(() => expect(button('Drafts')?.disabled).toBe(off))
  await draftsAre(false)
  fireEvent.click(screen.getByText('Send', { selector: 'button' }))
  await draftsAre(true)
  const { current } = session.getState()
  fireEvent.click(button('New message')!)
  expect(opened).toHaveBeenCalledOnce()
  expect(session.getState()).toMatchObject({ current, delivery: { step: 'held' } })
  fireEvent.click(await screen.findByText('Undo', { selector: '.toast button' }))
  await draftsAre(false)
  opened.mockRestore()
})
