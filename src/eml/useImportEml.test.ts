// @vitest-environment jsdom
/** Before a message from a file takes a letter's place, it is said whether that letter is lost. */
import { act, configure, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createDesk, type Desk } from '#session/composeSession.ts'
import { useOpenEml } from './useImportEml.ts'

// The reader and the editor are loaded on the way.
configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 20_000 })

const file = new File(['Subject: Hi'], 'hi.eml')

function setUp(keeping?: Partial<NonNullable<Desk['keeping']>>) {
  const desk = createDesk()
  desk.getState().letter.store.setState({ message: { ...emptyMessage, subject: 'Mine' } })
  desk.setState({ keeping: keeping as Desk['keeping'] })
  const { result } = renderHook(() => useOpenEml({ desk, isSent: false, onOpened: vi.fn() }))
  return result
}

const flush = () => Promise.resolve()

test.each<[string, Parameters<typeof setUp>[0], 'kept' | 'lost']>([
  ['nothing is kept on this device', undefined, 'lost'],
  ['the device took it', { flush, isSafe: () => true }, 'kept'],
  ['the device refused it', { flush, isSafe: () => false }, 'lost'],
])('where %s', async (_, keeping, replaces) => {
  const result = setUp(keeping)
  act(() => result.current.pick(file))
  await waitFor(() => expect(result.current.step).toMatchObject({ step: 'asking', replaces }))
})
