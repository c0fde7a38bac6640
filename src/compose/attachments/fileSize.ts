/** Bytes in the unit a person would use; a KB is 1024 bytes, as the systems' own file lists count. */
import { formatNumber } from '#i18n/formats.ts'

export type FileSize = {
  readonly value: number
  readonly unit: 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte'
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Rounded as it is shown: one decimal below a hundred, where it tells something. */
export function toFileSize(bytes: number): FileSize {
  let value = bytes
  let step = 0
  while (step < units.length - 1 && rounded(value) >= 1024) {
    value /= 1024
    step += 1
  }
  return { value: rounded(value), unit: units[step] ?? 'byte' }
}

function rounded(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value)
}

/** In the reader's language: "12.4 MB". */
export function formatFileSize(bytes: number): string {
  const { value, unit } = toFileSize(bytes)
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  return formatNumber(value, { style: 'unit', unit, unitDisplay })
}

/** To the last byte, where two sizes would be rounded to the same words. */
export function formatExactSize(bytes: number): string {
  return formatNumber(bytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
}
