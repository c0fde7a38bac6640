/** A letter is checked once its checks are here, and never in place of another one. */
import { expect, test, vi } from 'vitest'
import { checkLetter } from './runChecks.ts'
import { createDesk, takeNewLetter } from '#session/composeSession.ts'
import { createDeliveryState } from '#sending/context/deliveryState.ts'
import { letterChecks } from './preloadChecks.ts'

const state = createDeliveryState()

// In this order: the first finds the checks not yet fetched.
test('a letter that went while the checks were fetched is left alone', async () => {
  const desk = createDesk()
  const onHere = vi.fn()
  checkLetter({ session: desk, state }, 'send', { onHere })
  takeNewLetter(desk)
  await letterChecks.fetch()
  await Promise.resolve()
  expect(onHere).not.toHaveBeenCalled()
})

test('checks that are here run in the click itself', async () => {
  await letterChecks.fetch()
  const onHere = vi.fn()
  checkLetter({ session: createDesk(), state }, 'send', { onHere })
  expect(onHere).toHaveBeenCalledOnce()
})
