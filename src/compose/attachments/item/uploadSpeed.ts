/**
 * How fast a file travels and how long it still takes, from the moments at which it got further.
 *
 * A calm estimate over the last half minute: bytes arrive in steps of several megabytes, so silence
 * counts only when it lasts longer than a step usually does.
 */
export type UploadSample = {
  /** Milliseconds; of any clock, if always the same. */
  readonly at: number
  readonly sentBytes: number
}

export type UploadSpeed = { readonly bytesPerSecond: number; readonly secondsLeft: number }

const windowMs = 30_000

/** The samples with one more, without those that are too old to tell anything. */
export function withSample(
  samples: readonly UploadSample[],
  sample: UploadSample,
): readonly UploadSample[] {
  const last = samples.at(-1)
  if (last?.sentBytes === sample.sentBytes) return samples
  if (last && sample.sentBytes < last.sentBytes) return [sample]
  const recent = samples.filter(({ at }) => sample.at - at <= windowMs)
  return [...(recent.length > 0 ? recent : samples.slice(-1)), sample]
}

export function uploadSpeed(
  samples: readonly UploadSample[],
  size: number,
  now: number,
): UploadSpeed | undefined {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last.at <= first.at) return undefined
  const stepMs = (last.at - first.at) / (samples.length - 1)
  const silenceMs = now - last.at
  const ms = last.at - first.at + Math.max(0, silenceMs - stepMs)
  const bytesPerSecond = ((last.sentBytes - first.sentBytes) * 1000) / ms
  const secondsLeft = (size - last.sentBytes) / bytesPerSecond - Math.min(silenceMs, stepMs) / 1000
  return { bytesPerSecond, secondsLeft: Math.max(1, Math.ceil(secondsLeft)) }
}

export type TimeLeft = { readonly unit: 'seconds' | 'minutes'; readonly count: number }

/** In steps a reader can follow: five seconds, then minutes. */
export function toTimeLeft(seconds: number): TimeLeft {
  return seconds <= 60
    ? { unit: 'seconds', count: Math.ceil(seconds / 5) * 5 }
    : { unit: 'minutes', count: Math.ceil(seconds / 60) }
}
