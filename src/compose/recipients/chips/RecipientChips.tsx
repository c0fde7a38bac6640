/**
 * The chips of a line, walked with the arrow keys; the line's input follows after the last.
 *
 * Chips are no tab stops: five hundred of them would stand between To and the subject.
 */
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ChipEditor, type Then } from './ChipEditor.tsx'
import { chipNavigation } from './chipNavigation.ts'
import { RecipientChip } from './RecipientChip.tsx'
import { entryAddress } from '#compose/recipients/recipientLabel.ts'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import type { Entry } from '#compose/recipients/recipients.ts'

export function RecipientChips({ field, entries, list, input, onRemove, onReplace }: ChipsProps) {
  const t = useTranslate()
  const [edited, setEdited] = useState<number>()
  const focusChip = useChipFocus(list, input)

  function remove(index: number) {
    focusChip.afterwards(index)
    onRemove(index)
  }

  function press(event: KeyboardEvent<HTMLElement>, index: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const target = chipNavigation(event.key, { index, count: entries.length, isRightToLeft })
    if (target !== undefined) focusChip.now(target)
    else if (event.key === 'Backspace' || event.key === 'Delete') remove(index)
    else if (event.key === 'Enter' || event.key === 'F2') setEdited(index)
    else if (isPrintable(event.key))
      return input.current?.focus() // and there it is written
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function finish(index: number, by: readonly Entry[] | undefined, then: Then) {
    setEdited(undefined)
    if (then === 'chip') focusChip.afterwards(index)
    if (then === 'input') input.current?.focus()
    if (by?.length === 0) onRemove(index)
    else if (by) onReplace(index, by)
  }

  if (entries.length === 0) return null
  return (
    <ul className="recipient-chips" ref={list} aria-label={t(`recipients.${field}Recipients`)}>
      {entries.map((entry, index) =>
        index === edited ? (
          <ChipEditor key={index} entry={entry} onFinish={(...end) => finish(index, ...end)} />
        ) : (
          <RecipientChip
            key={entryAddress(entry)}
            entry={entry}
            onKeyDown={(event) => press(event, index)}
            onEdit={() => setEdited(index)}
            onRemove={() => remove(index)}
          />
        ),
      )}
    </ul>
  )
}

function isPrintable(key: string): boolean {
  return [...key].length === 1 && key !== ' '
}

/** Moves the focus to a chip, at once or when the chips have changed; past the last, to the input. */
function useChipFocus(list: ChipsProps['list'], input: ChipsProps['input']) {
  const wanted = useRef<number>(undefined)

  function now(index: number) {
    const chip = list.current?.querySelectorAll<HTMLElement>('.recipient-chip-text')[index]
    ;(chip ?? input.current)?.focus()
  }

  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const count = list.current?.children.length ?? 0
    now(Math.min(wanted.current, count - 1))
    wanted.current = undefined
  })

  return { now, afterwards: (index: number) => void (wanted.current = index) }
}
