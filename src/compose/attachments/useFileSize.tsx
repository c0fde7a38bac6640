/** Says a number of bytes in the reader's language: "12.4 MB". */
import { useIntl } from 'react-intl'
import { toFileSize } from './fileSize.ts'

export function useFileSize(): (bytes: number) => string {
  const intl = useIntl()
  return (bytes) => {
    const { value, unit } = toFileSize(bytes)
    const unitDisplay = unit === 'byte' ? 'long' : 'short'
    return intl.formatNumber(value, { style: 'unit', unit, unitDisplay })
  }
}

/** To the last byte, where two sizes would be rounded to the same words. */
export function useExactSize(): (bytes: number) => string {
  const intl = useIntl()
  return (bytes) => intl.formatNumber(bytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
}
