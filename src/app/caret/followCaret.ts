/**
 * Puts the caret into each message that comes onto the page, and into the first where the page's own
 * HTML did not (autofocus). Whoever is writing in a field when the message changes around them stays.
 */
import { isTouch } from '#ui/isTouch.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { caretPlaceIn, placeCaret, type CaretPlace } from './placeCaret.ts'

export function followCaret(page: HTMLElement, session: SessionStore): void {
  const place = (kept?: CaretPlace) => {
    const { current, isInOtherTab } = session.getState()
    if (isInOtherTab) return placeCaret(page, 'editHere')
    const { message } = current.store.getState()
    placeCaret(page, kept ?? caretPlaceIn(message), { atEnd: kept !== undefined })
  }
  if (document.activeElement === document.body && !isTouch()) place()
  session.subscribe(({ current, delivery }, { current: before, delivery: last }) => {
    if (current.key !== before.key || current.revision !== before.revision) place(placeOfWriting())
    // Its fields are there again.
    else if (last?.step === 'scheduled' && !delivery) place()
  })
}

/** The field somebody is writing in; an empty one that only has the focus is none. */
function placeOfWriting(): CaretPlace | undefined {
  const field = document.activeElement
  const place = field?.closest('[data-field]')?.getAttribute('data-field')
  const isWritten = field instanceof HTMLElement && textOf(field) !== ''
  if (!isWritten || (place !== 'to' && place !== 'subject' && place !== 'body')) return undefined
  return place
}

function textOf(field: HTMLElement): string {
  const text = 'value' in field ? field.value : field.textContent
  return typeof text === 'string' ? text.trim() : ''
}
