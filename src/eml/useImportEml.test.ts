// @vitest-environment jsdom
/** Before a message from a file takes a message's place, it is said whether that message is lost. */
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createSession, type ComposeSession } from '#session/composeSession.ts'
import { useImportEml } from './useImportEml.ts'

const file = new File(['Subject: Hi'], 'hi.eml')

function setUp(recovery?: Partial<NonNullable<ComposeSession['recovery']>>) {
  const session = createSession()
  session.getState().current.store.setState({ message: { ...emptyMessage, subject: 'Mine' } })
  session.setState({ recovery: recovery as ComposeSession['recovery'] })
  const { result } = renderHook(() => useImportEml({ session, onOpened: vi.fn() }))
  return result
}

const flush = () => Promise.resolve()

test.each<[string, Parameters<typeof setUp>[0], 'kept' | 'lost']>([
  ['nothing is kept on this device', undefined, 'lost'],
  ['the device took it', { flush, isSafe: () => true }, 'kept'],
  ['the device refused it', { flush, isSafe: () => false }, 'lost'],
])('where %s', async (_, recovery, replaces) => {
  const result = setUp(recovery)
  act(() => result.current.pick(file))
  await waitFor(() => expect(result.current.step).toMatchObject({ step: 'asking', replaces }))
})
