/**
 * 12 or 24 hours, as the browser’s own fields for times show them: they follow the language of the browser, which need
 * not be the one that pages are asked for in.
 */
export function readersClock(): Intl.DateTimeFormatOptions {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions()
  const isWhole = hourCycle === 'h23' || hourCycle === 'h24'
  return {
    ...{ hour: isWhole ? '2-digit' : 'numeric', minute: '2-digit' },
    ...(hourCycle && { hourCycle }),
  }
}
