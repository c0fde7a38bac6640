/**
 * An entry being mended in its place, as full text. Enter, Tab and leaving take it, Escape does not.
 *
 * Ends exactly once: with what the text reads as, or with nothing when it stays as it was.
 */
import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { parseLine } from '#compose/recipients/parse/parseLine.ts'
import { plainLabel } from '#compose/recipients/plainLabel.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { Entry } from '#compose/recipients/recipients.ts'

/** Where the focus goes next: by key to the chip or on to the input, else it is gone already. */
export type Then = 'chip' | 'input' | 'elsewhere'

type Finish = (entries: readonly Entry[] | undefined, then: Then) => void

type Props = {
  entry: Entry
  onFinish: Finish
}

export function ChipEditor({ entry, onFinish }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const before = recipientText(entry)
  useLayoutEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useFlush(() => take('elsewhere'))

  const end: Finish = (entries, then) => {
    if (isDone.current) return
    isDone.current = true
    onFinish(entries, then)
  }

  function take(then: Then) {
    const text = input.current?.value ?? before
    end(text === before ? undefined : parseLine(text), then)
  }

  function press(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') end(undefined, 'chip')
    else if (event.key === 'Enter') take('chip')
    else if (event.key === 'Tab' && !event.shiftKey) take('input')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function leave(event: FocusEvent) {
    const isWindowLeft = document.activeElement === event.target
    if (!isWindowLeft) take('elsewhere')
  }

  return (
    <li className="recipient-chip recipient-chip-edited" aria-label={plainLabel(entry)}>
      <input
        ref={input}
        className="recipient-chip-input"
        aria-label={t('recipients.edit', { entry: plainLabel(entry) })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={before}
        onKeyDown={press}
        onBlur={leave}
      />
    </li>
  )
}
