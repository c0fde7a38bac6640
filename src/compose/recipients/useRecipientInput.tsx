/** The keys and moments of a line's input, put to the text being typed and to the suggestions. */
import type { FocusEvent, FormEvent, KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { inputAction, type InputAction, type InputState } from './inputAction.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import type { Row } from './suggestions/rows.ts'
import type { Suggest } from './suggestions/suggest.ts'
import { usePendingText, type PendingWork } from './usePendingText.tsx'
import { say } from './useAnnounceEdits.tsx'
import { useSuggestions } from './suggestions/useSuggestions.tsx'

export type InputWork = Omit<PendingWork, 't'> & {
  readonly suggest: Suggest | undefined
  readonly onLeaveBackwards: () => void
}

export function useRecipientInput({ entries, suggest, ...props }: InputWork) {
  const t = useTranslate()
  const pending = usePendingText({ ...props, entries, t })
  const list = useSuggestions(pending.query, suggest, entries)

  function choose(row: Row | undefined) {
    if (row) list.list?.take(row, (entries) => pending.keep({ entries, rest: '' }))
  }

  function forget(row: Row | undefined) {
    if (row?.kind !== 'person') return
    list.list?.forget(row.person)
    say((said) => said.announceForgotten(row.person))
  }

  const acts: Record<InputAction, () => void> = {
    takeAll: () => pending.takeAll(),
    leaveBackwards: props.onLeaveBackwards,
    next: () => list.list?.move(1),
    previous: () => list.list?.move(-1),
    choose: () => choose(list.rows[list.index]),
    forget: () => forget(list.rows[list.index]),
    dismiss: () => list.list?.dismiss(),
    reopen: () => list.list?.reopen(),
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
    list.list?.dismiss()
    pending.leave(event)
  }

  function onInput({ nativeEvent }: FormEvent) {
    list.list?.reopen()
    const isComposed = 'isComposing' in nativeEvent && nativeEvent.isComposing === true
    if (isComposed) pending.compose()
    else pending.type()
  }

  return { pending, list, choose, forget, onKeyDown, onBlur, onInput }
}

function textState(element: HTMLInputElement) {
  return {
    text: element.value,
    isCaretAtStart: element.selectionStart === 0 && element.selectionEnd === 0,
    isCaretAtEnd: element.selectionStart === element.value.length,
    isRightToLeft: getComputedStyle(element).direction === 'rtl',
  }
}

function listState({ isOpen, rows, index }: ReturnType<typeof useSuggestions>) {
  const hasPeople = rows[0]?.kind === 'person'
  return {
    isListOpen: isOpen,
    hasOptions: rows.length > 0,
    choice: choiceOf(rows[index]),
    hasPeople,
  }
}

function choiceOf(row: Row | undefined): InputState['choice'] {
  return row?.kind === 'person' && row.person.forget ? 'recentPerson' : row?.kind
}
