/** Rate and remaining time: nothing before there is something to tell, calm after. */
import { expect, test } from 'vitest'
import { toTimeLeft, uploadSpeed, withSample, type UploadSample } from './uploadSpeed.ts'

const MB = 1_048_576

/** So many steps of 4 MB, one each two seconds. */
function steps(count: number): readonly UploadSample[] {
  let samples: readonly UploadSample[] = []
  for (let step = 0; step <= count; step++) {
    samples = withSample(samples, { at: step * 2_000, sentBytes: step * 4 * MB })
  }
  return samples
}

test('before a first step there is no pace', () => {
  expect(uploadSpeed([], 20 * MB, 0)).toBeUndefined()
  expect(uploadSpeed(steps(0), 20 * MB, 60_000)).toBeUndefined()
})

test('steady steps give their rate and what is left', () => {
  expect(uploadSpeed(steps(2), 20 * MB, 4_000)).toEqual({
    bytesPerSecond: 2 * MB,
    secondsLeft: 6,
  })
  expect(uploadSpeed(steps(2), 20 * MB, 5_000)?.secondsLeft).toBe(5)
})

test('silence longer than a step slows it down', () => {
  const speed = uploadSpeed(steps(2), 20 * MB, 10_000)
  expect(speed?.bytesPerSecond).toBe(MB)
})

test('only the last half minute counts, and what was there before a resume does not', () => {
  const samples = steps(100)
  expect(samples).toHaveLength(16)
  expect(uploadSpeed(samples, 1_000 * MB, 200_000)?.bytesPerSecond).toBe(2 * MB)
  const resumed = withSample([{ at: 0, sentBytes: 100 * MB }], { at: 1_000, sentBytes: 101 * MB })
  expect(uploadSpeed(resumed, 200 * MB, 1_000)?.bytesPerSecond).toBe(MB)
})

test('no news is no sample, and a step back begins anew', () => {
  const samples = steps(2)
  expect(withSample(samples, { at: 9_000, sentBytes: 8 * MB })).toBe(samples)
  expect(withSample(samples, { at: 9_000, sentBytes: 0 })).toEqual([{ at: 9_000, sentBytes: 0 }])
})

test('a long pause between two steps still tells something', () => {
  const far = withSample(steps(1), { at: 90_000, sentBytes: 8 * MB })
  expect(far).toHaveLength(2)
})

test.each([
  [1, { unit: 'seconds', count: 5 }],
  [41, { unit: 'seconds', count: 45 }],
  [60, { unit: 'seconds', count: 60 }],
  [61, { unit: 'minutes', count: 2 }],
  [600, { unit: 'minutes', count: 10 }],
])('%i seconds', (seconds, left) => {
  expect(toTimeLeft(seconds)).toEqual(left)
})
