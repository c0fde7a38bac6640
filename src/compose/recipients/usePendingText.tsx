/**
 * The text of a line that is not an entry yet, and the moments when it becomes some.
 *
 * The input's own value is the truth, so text typed before the scripts arrived is simply there; what
 * React knows of it is only the query for suggestions. On flush all of it becomes entries,
 * so that nothing is left out of the message without a word.
 */
import {
  useEffectEvent,
  useLayoutEffect,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type FocusEvent,
  type RefObject,
} from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { parseRecipients } from './parse/parseRecipients.ts'
import type { Entry } from './recipients.ts'
import { insertForChips, takeComplete, takeSeparated, type Typed } from './parse/typedRecipients.ts'

type Add = (entries: readonly Entry[]) => void

export function usePendingText(input: RefObject<HTMLInputElement | null>, onAdd: Add) {
  const [query, setQuery] = useState('')
  const written = () => input.current?.value ?? ''

  function show({ entries, rest }: Typed) {
    if (input.current) write(input.current, rest)
    if (entries.length > 0) onAdd(entries)
  }

  function keep(typed: Typed) {
    show(typed)
    setQuery(typed.rest)
  }

  const takeAll = (whole = written()) => keep({ entries: parseRecipients(whole), rest: '' })
  useFlush(takeAll)

  const takeOver = useEffectEvent(() => {
    if (document.activeElement !== input.current) show(takeComplete(written()))
  })
  useLayoutEffect(() => takeOver(), [])

  /** Among the line's own chips the text is not left behind. */
  function leave({ target, relatedTarget }: FocusEvent<HTMLInputElement>) {
    const isInside = relatedTarget?.closest('.recipient-field-main')?.contains(target)
    if (!isInside) keep(takeComplete(written()))
  }

  function insert(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const { selectionStart, selectionEnd } = input.current ?? {}
    const before = written().slice(0, selectionStart ?? undefined)
    const after = written().slice(selectionEnd ?? undefined)
    const whole = insertForChips(data.getData('text'), { before, after })
    if (whole === undefined) return
    event.preventDefault()
    takeAll(whole)
  }

  const type = () => keep(takeSeparated(written()))
  const compose = () => setQuery(written())
  return { query, keep, type, compose, takeAll, leave, insert }
}

function write(element: HTMLInputElement, text: string) {
  if (element.value !== text) element.value = text
}
