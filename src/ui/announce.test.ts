import { expect, test, vi } from 'vitest'
import { announce, said } from './announce.ts'

const words = () => said.getState().map((line) => line.words)

test('the same words again are a line of their own; what was said is gone after a while', () => {
  vi.useFakeTimers()
  announce('')
  announce('one')
  vi.advanceTimersByTime(5_000)
  announce('one')
  expect(words()).toEqual(['one', 'one'])
  expect(new Set(said.getState().map(({ id }) => id)).size).toBe(2)
  vi.advanceTimersByTime(5_000)
  expect(words()).toEqual(['one'])
  vi.advanceTimersByTime(5_000)
  expect(words()).toEqual([])
  vi.useRealTimers()
})
