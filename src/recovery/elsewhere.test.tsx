// @vitest-environment jsdom
/** Messages that another tab acts for, and what becomes of one that is taken over from it. */
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { reactionsCode } from '#sending/context/lateReactions.ts'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { replaceMessage, takeSnapshot } from '#session/composeSession.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'

// By fake timers nothing is ever fetched.
beforeAll(() => Promise.all([fetchDeliveryCode(), reactionsCode.fetch()]))
beforeEach(() => {
  fillGapsOfJsdom()
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'setInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.unstubAllGlobals()
})

function setUp() {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  return { session, sent: () => mailbox.list(mailbox.folderId('sentitems')) }
}

const intent = { as: 'json' } as const
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test.each([
  { step: 'waiting', intent },
  { step: 'held', intent, until: Date.now() },
] as const)('what another tab sends is not sent by this one too ($step)', async (delivery) => {
  const { session, sent } = setUp()
  const show = (id: string) => {
    const message = { ...takeSnapshot(session), id, delivery }
    replaceMessage(session, message)
    session.setState({ isInOtherTab: true })
  }
  act(() => show('one'))
  await pass(1_000)
  act(() => show('another'))
  await pass(1_000)
  expect(sent()).toHaveLength(0)
})

test('a message taken over that may have left is looked for', async () => {
  const { session } = setUp()
  const delivery = { step: 'final', intent, accountId: adele.id, begunAt: 0 } as const
  act(() => {
    replaceMessage(session, { ...takeSnapshot(session), delivery })
    session.setState({ isInOtherTab: true })
  })
  act(() => replaceMessage(session, takeSnapshot(session)))
  for (let seconds = 0; seconds < 90; seconds += 5) await pass(5_000)
  await screen.findByText('Send again', { selector: 'button' })
})
