/** A message is checked once its checks are here, and never in place of another one. */
import { expect, test, vi } from 'vitest'
import { runChecks } from './runChecks.ts'
import { createSession, startNewMessage } from '#session/composeSession.ts'
import { preloadChecks } from './preloadChecks.ts'

// In this order: the first finds the checks not yet fetched.
test('a message that went while the checks were fetched is left alone', async () => {
  const session = createSession()
  const onHere = vi.fn()
  runChecks({ session }, 'send', { onHere })
  startNewMessage(session)
  await preloadChecks.fetch()
  await Promise.resolve()
  expect(onHere).not.toHaveBeenCalled()
})

test('checks that are here run in the click itself', async () => {
  await preloadChecks.fetch()
  const onHere = vi.fn()
  runChecks({ session: createSession() }, 'send', { onHere })
  expect(onHere).toHaveBeenCalledOnce()
})
