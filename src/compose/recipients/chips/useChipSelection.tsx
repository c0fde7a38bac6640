/** The chosen chips of a field; leaving the chips chooses none, and a drag takes all of them along. */
import { useEffect, useEffectEvent, useState, type MouseEvent } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { extendTo, noChips, selectAll, selectOne, toggle } from './chipSelection.ts'
import type { ChipFocus } from './useChipFocus.tsx'

type OnDrag = (event: DragEvent, indexes: readonly number[]) => void

export function useChipSelection(
  { list, input, entries }: ChipsProps,
  focus: ChipFocus,
  onDrag: OnDrag,
) {
  const [selection, setSelection] = useState(noChips)
  const last = entries.length - 1

  /** All chosen ones, if this is one of them. */
  const chosen = (index: number) =>
    selection.indexes.includes(index) ? selection.indexes : [index]

  function go(index: number, isExtending: boolean) {
    const at = isExtending ? Math.min(index, last) : index
    setSelection(isExtending ? extendTo(selection, at) : selectOne(at))
    focus.now(at)
  }

  function click(event: MouseEvent, index: number) {
    if (event.shiftKey) setSelection(extendTo(selection, index))
    else if (event.ctrlKey || event.metaKey) setSelection(toggle(selection, index))
    else setSelection(selectOne(index))
  }

  const leave = useEffectEvent(({ relatedTarget }: FocusEvent) => {
    if (!list.current?.contains(relatedTarget as Node | null)) setSelection(noChips)
  })
  const drag = useEffectEvent((event: DragEvent) => {
    const chip = event.target instanceof Element ? event.target.closest('li') : null
    const index = chip ? [...(list.current?.children ?? [])].indexOf(chip) : -1
    if (index >= 0) onDrag(event, chosen(index))
  })
  useEffect(() => {
    const field = input.current?.parentElement
    field?.addEventListener('focusout', leave)
    field?.addEventListener('dragstart', drag)
    return () => {
      field?.removeEventListener('focusout', leave)
      field?.removeEventListener('dragstart', drag)
    }
  }, [input])

  return {
    chosen,
    go,
    click,
    clear: () => setSelection(noChips),
    all() {
      focus.now(last)
      setSelection(selectAll(entries.length))
    },
    last: () => go(last, false),
    isOneOfSeveral: (index: number) =>
      selection.indexes.length > 1 && selection.indexes.includes(index),
  }
}
