/** The keys and moments of a line's input, put to the text being typed and to the suggestions. */
import type { FocusEvent, FormEvent, KeyboardEvent, RefObject } from 'react'
import { inputAction, type InputAction } from './inputAction.ts'
import { isComposing } from './isComposing.ts'
import type { Entry, RecipientList } from './recipients.ts'
import type { Suggest, Suggestion } from './suggestions/suggest.ts'
import { usePendingText } from './usePendingText.tsx'
import { useSuggestions } from './suggestions/useSuggestions.tsx'

export type InputWork = {
  readonly input: RefObject<HTMLInputElement | null>
  readonly entries: RecipientList
  readonly suggest: Suggest | undefined
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onLeaveBackwards: () => void
}

export function useRecipientInput({ input, entries, suggest, onAdd, ...props }: InputWork) {
  const pending = usePendingText(input, onAdd)
  const list = useSuggestions(pending.query, suggest, entries)

  function choose(person: Suggestion | undefined) {
    if (person) pending.keep({ entries: [person], rest: '' })
  }

  const acts: Record<InputAction, () => void> = {
    takeAll: () => pending.takeAll(),
    leaveBackwards: props.onLeaveBackwards,
    next: () => list.move(1),
    previous: () => list.move(-1),
    choose: () => choose(list.options[list.index]),
    dismiss: list.dismiss,
    reopen: list.reopen,
    nothing: () => undefined,
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const state = { ...textState(event.currentTarget), ...listState(list) }
    const action = isComposing(event) ? undefined : inputAction(event, state)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    acts[action]()
  }

  function onBlur(event: FocusEvent<HTMLInputElement>) {
    const isWindowLeft = document.activeElement === event.target
    if (isWindowLeft) return
    list.dismiss()
    pending.leave(event)
  }

  function onInput({ nativeEvent }: FormEvent) {
    list.reopen()
    const isComposed = 'isComposing' in nativeEvent && nativeEvent.isComposing === true
    if (isComposed) pending.compose()
    else pending.type()
  }

  return { pending, list, choose, onKeyDown, onBlur, onInput }
}

function textState(element: HTMLInputElement) {
  return {
    text: element.value,
    isCaretAtStart: element.selectionStart === 0 && element.selectionEnd === 0,
    isRightToLeft: getComputedStyle(element).direction === 'rtl',
  }
}

function listState({ isOpen, options, index }: ReturnType<typeof useSuggestions>) {
  return { isListOpen: isOpen, hasOptions: options.length > 0, hasChoice: index >= 0 }
}
