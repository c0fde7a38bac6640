/**
 * Of many people that come at once, those that are seen are drawn at once, and the others right after that frame. Who adds
 * them sees the end of the line then, too.
 */
import { useDeferredValue, useLayoutEffect } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import type { RecipientList } from '#compose/recipients/recipients.ts'

/** More than a field shows without scrolling. */
const AT_ONCE = 40

export function useDrawn({ entries, input }: ChipsProps): RecipientList {
  const before = useDeferredValue(entries.length)
  const count = entries.length - before > AT_ONCE ? before + AT_ONCE : entries.length
  useLayoutEffect(() => {
    const line = input.current?.parentElement
    if (document.activeElement === input.current) line?.scrollTo?.(0, line.scrollHeight)
  }, [input, count])
  return entries.slice(0, count)
}
