/** How long what was discarded can be brought back. */
import { expect, test, vi } from 'vitest'
import { createUndoWindow } from './undoWindow.ts'

function discarded() {
  vi.useFakeTimers()
  const discard = { bringBack: vi.fn(() => Promise.resolve()), end: vi.fn<() => void>() }
  const { begin, undo } = createUndoWindow()
  begin({ id: 'a', what: 'discarded', ...discard })
  return { ...discard, undo }
}

test('ten seconds, then its end is final', async () => {
  const early = discarded()
  vi.advanceTimersByTime(9_999)
  await early.undo()
  expect(early.bringBack).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1)
  expect(early.end).not.toHaveBeenCalled()

  const late = discarded()
  vi.advanceTimersByTime(10_000)
  expect(late.end).toHaveBeenCalledOnce()
  await late.undo()
  expect(late.bringBack).not.toHaveBeenCalled()
  vi.useRealTimers()
})
