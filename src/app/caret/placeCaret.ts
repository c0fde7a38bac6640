/**
 * Where the caret goes when a message comes onto the page, and the one function that puts it there.
 *
 * Whoever goes to a field or opens something in front meanwhile stays there. On a touch screen no field takes the focus by itself,
 * since that brings up the keyboard: the sheet takes it instead.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import { isTouch } from '#ui/isTouch.ts'

export type CaretPlace = 'to' | 'subject' | 'body'

/** The first that is still to be filled in: a forward begins at To, a reply or a draft in its text. */
export function caretPlaceIn({ to, subject }: ComposedMessage): CaretPlace {
  if (to.length === 0) return 'to'
  return subject === '' ? 'subject' : 'body'
}

const fields = 'input, textarea, [contenteditable="true"]'
const inFront = 'dialog, [role="dialog"], [role="menu"]'
const MOST_FRAMES = 120

/**
 * `editHere`: the button of a message that can only be read here. `atEnd`: behind what somebody is just
 * writing there, else before all of it.
 */
export function placeCaret(
  page: HTMLElement,
  place: CaretPlace | 'editHere',
  { atEnd = false } = {},
): void {
  let framesLeft = MOST_FRAMES
  const before = document.activeElement
  function look() {
    const target = targetIn(page, place)
    const now = document.activeElement
    if (now !== before && now?.matches(fields)) return
    // What is just closing gives the focus back first; what stays open keeps it.
    if (!now?.closest(inFront)) target?.focus()
    if (document.activeElement !== target || !target) {
      if (framesLeft-- > 0) requestAnimationFrame(look)
    } else if (target.matches(fields)) select(target, atEnd)
  }
  requestAnimationFrame(look)
}

/** Where the caret goes when what had the focus is gone and nothing is nearer; buttons while all is locked. */
export function* caretFields(page: HTMLElement, message: ComposedMessage): Iterable<HTMLElement> {
  const found = targetIn(page, caretPlaceIn(message))
  if (found) yield found
  yield* page.querySelectorAll<HTMLElement>('main button:enabled')
}

function targetIn(page: HTMLElement, place: CaretPlace | 'editHere'): HTMLElement | null {
  if (place === 'editHere') return page.querySelector('[data-caret=edit-here]')
  if (isTouch()) return page.querySelector('.composer')
  const field = page.querySelector(`[data-field="${place}"]`)
  return field?.querySelector<HTMLElement>(fields) ?? null
}

function select(field: HTMLElement, atEnd: boolean) {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const at = atEnd ? field.value.length : 0
    field.setSelectionRange(at, at)
  } else {
    const selection = getSelection()
    selection?.selectAllChildren(field)
    if (atEnd) selection?.collapseToEnd()
    else selection?.collapseToStart()
  }
}
