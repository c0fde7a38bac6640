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
} from 'react'
import type { Translate } from '#i18n/useTranslate.ts'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { parseLine } from './parse/parseLine.ts'
import { pasteReader } from './paste/pasteReader.ts'
import type { takePasted } from './paste/takePasted.ts'
import type { ChipsProps } from './chipsProps.ts'
import type { Entry, RecipientList } from './recipients.ts'
import { takeComplete, takeSeparated, type Typed } from './parse/typedRecipients.ts'
import { useTakenByBlank, type Read } from './useTakenByBlank.tsx'

export type PendingWork = Pick<ChipsProps, 'field' | 'input' | 'lines'> & {
  readonly t: Translate
  readonly entries: RecipientList
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onReplace: ChipsProps['onReplace']
}

export function usePendingText(work: PendingWork) {
  const { input, onAdd } = work
  const [query, setQuery] = useState('')
  const written = () => input.current?.value ?? ''
  const readTyped = useTakenByBlank(work.entries, work.onReplace)

  function show({ entries, rest }: Typed) {
    if (input.current) write(input.current, rest)
    if (entries.length > 0) onAdd(entries)
  }

  function keep(typed: Typed) {
    show(typed)
    setQuery(typed.rest)
  }

  const take = (read: Read) => keep(readTyped(read, written()))
  const takeAll = () => take((text) => ({ entries: parseLine(text), rest: '' }))
  useFlush(takeAll)

  const takeOver = useEffectEvent(() => {
    if (document.activeElement !== input.current) show(takeComplete(written()))
  })
  useLayoutEffect(() => takeOver(), [])

  /** Among the line's own chips the text is not left behind. */
  function leave({ target, relatedTarget }: FocusEvent<HTMLInputElement>) {
    const isInside = relatedTarget?.closest('.recipient-field-main')?.contains(target)
    if (!isInside) take(takeComplete)
  }

  function insert(event: ClipboardEvent | DragEvent, data: DataTransfer) {
    const text = data.getData('text')
    let isTaken = false
    let isLate = false
    function takeIn(read: typeof takePasted) {
      isTaken = true
      const { selectionStart, selectionEnd } = input.current ?? {}
      const before = written().slice(0, selectionStart ?? undefined)
      const after = written().slice(selectionEnd ?? undefined)
      const entries = read(text, { ...work, before, after })
      if (entries && !isLate) event.preventDefault()
      if (entries) keep({ entries, rest: '' })
      else if (isLate) document.execCommand('insertText', false, text)
    }
    pasteReader.use(
      ({ takePasted }) => takeIn(takePasted),
      () => takeIn(readPlainly),
    )
    if (isTaken) return
    isLate = true
    event.preventDefault()
  }

  const type = () => take(takeSeparated)
  const compose = () => setQuery(written())
  return { query, keep, type, compose, takeAll, leave, insert }
}

/** Without the code that reads tables, cards and headers: a line with the name of one is kept as it is. */
const readPlainly: typeof takePasted = (text, { before, after }) =>
  `${before}\n${text}\n${after}`
    .split(/[\r\n]+/)
    .flatMap((line) =>
      /^[^@<]*[:：]/.test(line) ? { text: line, fault: 'notAllowed' } : parseLine(line),
    )

function write(element: HTMLInputElement, text: string) {
  if (element.value !== text) element.value = text
}
