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
import { parseLine } from './parse/parseLine.ts'
import { pasteReader } from './parse/pasteReader.ts'
import type { readPasted } from './parse/readPasted.ts'
import type { Entry } from './recipients.ts'
import { takeComplete, takeSeparated, type Typed } from './parse/typedRecipients.ts'

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

  const takeAll = () => keep({ entries: parseLine(written()), rest: '' })
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
    const text = data.getData('text')
    let isTaken = false
    let isLate = false
    function take(read: typeof readPasted) {
      isTaken = true
      const { selectionStart, selectionEnd } = input.current ?? {}
      const before = written().slice(0, selectionStart ?? undefined)
      const entries = read(text, { before, after: written().slice(selectionEnd ?? undefined) })
      if (entries && !isLate) event.preventDefault()
      if (entries) keep({ entries, rest: '' })
      else if (isLate) document.execCommand('insertText', false, text)
    }
    pasteReader.use(
      ({ readPasted }) => take(readPasted),
      () => take(readPlainly),
    )
    if (isTaken) return
    isLate = true
    event.preventDefault()
  }

  const type = () => keep(takeSeparated(written()))
  const compose = () => setQuery(written())
  return { query, keep, type, compose, takeAll, leave, insert }
}

/** Without the code that reads tables and cards. */
const readPlainly: typeof readPasted = (text, { before, after }) =>
  `${before}\n${text}\n${after}`.split(/[\r\n]+/).flatMap(parseLine)

function write(element: HTMLInputElement, text: string) {
  if (element.value !== text) element.value = text
}
