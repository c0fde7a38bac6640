/** Keys and moments of a field's chips: which is edited, which has its card open, and what is done with the chosen ones. */
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import type { Entry } from '#compose/recipients/recipients.ts'
import type { Then } from './ChipEditor.tsx'
import { chipNavigation } from './chipNavigation.ts'
import { useChipActions } from './useChipActions.tsx'
import { useChipFocus } from './useChipFocus.tsx'
import { useChipSelection } from './useChipSelection.tsx'
import { useFieldKeys } from './useFieldKeys.tsx'

export function useChips(props: ChipsProps) {
  const { entries, list, input, onRemove, onReplace } = props
  const [edited, setEdited] = useState<number>()
  const [card, setCard] = useState<{ readonly index: number; readonly takesFocus: boolean }>()
  const focus = useChipFocus(list, input)
  const actions = useChipActions(props, focus)
  const selection = useChipSelection(props, focus, actions.drag)
  useFieldKeys(props, { onAll: selection.all, onLast: selection.last })

  function remove(indexes: readonly number[]) {
    selection.clear()
    setCard(undefined)
    actions.remove(indexes)
  }

  function edit(index: number) {
    setCard(undefined)
    setEdited(index)
  }

  function press(event: KeyboardEvent<HTMLElement>, index: number) {
    const { key } = event
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const target = chipNavigation(key, { index, count: entries.length, isRightToLeft })
    if (opensCard(event)) setCard({ index, takesFocus: true })
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (target !== undefined) selection.go(target, event.shiftKey && key !== 'Escape')
    else if (key === 'Backspace' || key === 'Delete') remove(selection.chosen(index))
    else if (key === 'F2') edit(index)
    else if (isPrintable(key))
      return input.current?.focus() // and there it is written
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function finish(index: number, by: readonly Entry[] | undefined, then: Then) {
    setEdited(undefined)
    if (then === 'chip') focus.afterwards(index)
    if (then === 'input') input.current?.focus()
    if (by?.length === 0) onRemove(index)
    else if (by) onReplace(index, by)
  }

  function copy(event: ClipboardEvent, index: number) {
    event.preventDefault()
    event.clipboardData.setData('text/plain', actions.textOf(selection.chosen(index)))
    if (event.type === 'cut') remove(selection.chosen(index))
  }

  return { edited, edit, card, setCard, selection, actions, remove, press, finish, copy }
}

function opensCard({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  // With Ctrl or Cmd it sends the message.
  if (key === 'Enter') return !(ctrlKey || metaKey || altKey)
  return key === 'ContextMenu' || (shiftKey && key === 'F10') || (altKey && key === 'ArrowDown')
}

function isPrintable(key: string): boolean {
  return [...key].length === 1 && key !== ' '
}
