/**
 * Chips dragged with the mouse: to a place between others, to another field, or onto the button of one that is
 * closed. While a drag is under way the whole page is asked where it is; nothing listens otherwise.
 */
import { isLine, type LineName, type RecipientLines } from '#compose/recipients/recipientLines.ts'
import type { Source, Target } from './moveEntries.ts'

type Drag = {
  readonly lines: RecipientLines
  readonly source: Source
  readonly onDrop: (target: Target) => void
}

let drag: Drag | undefined
let marked: Element | undefined

/** Until the drag ends, wherever that is. */
export function startDrag(started: Drag) {
  drag = started
  for (const [type, listener] of listeners) document.addEventListener(type, listener, true)
}

function over(event: DragEvent) {
  const place = placeAt(event)
  mark(place?.element)
  if (!place) return
  event.preventDefault()
  event.stopPropagation()
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
}

function drop(event: DragEvent) {
  const place = placeAt(event)
  const current = drag
  end()
  if (!place || !current) return
  event.preventDefault()
  event.stopPropagation()
  current.onDrop(place.target)
}

function end() {
  mark(undefined)
  drag = undefined
  for (const [type, listener] of listeners) document.removeEventListener(type, listener, true)
}

const listeners = [
  ['dragover', over],
  ['drop', drop],
  ['dragend', end],
] as const

function mark(element: Element | undefined) {
  marked?.removeAttribute('data-drop')
  marked = element
  element?.setAttribute('data-drop', '')
}

/** Where the chips would go, and what shows it: the chip behind that place, or the field's input. */
function placeAt(event: DragEvent): { target: Target; element: Element } | undefined {
  const target = event.target instanceof Element ? event.target : undefined
  const closed = target?.closest<HTMLElement>('[data-opens]')
  const opens = closed?.dataset['opens']
  if (closed && isLine(opens))
    return { target: { field: opens, at: countOf(opens) }, element: closed }
  const row = target?.closest<HTMLElement>('[data-field]')
  const field = row?.dataset['field']
  if (!row || !isLine(field)) return undefined
  const chips = [...row.querySelectorAll('.recipient-chip')]
  const at = chips.findIndex((chip) => isBefore(event, chip))
  const input = row.querySelector('.recipient-field-input') ?? row
  return at < 0
    ? { target: { field, at: chips.length }, element: input }
    : { target: { field, at }, element: chips[at] ?? input }
}

const countOf = (field: LineName) => drag?.lines.read()[field].length ?? 0

/** Whether the pointer is before the middle of a chip, in the order of reading. */
function isBefore({ clientX, clientY }: DragEvent, chip: Element): boolean {
  const { left, right, top, bottom } = chip.getBoundingClientRect()
  if (clientY < top) return true
  if (clientY > bottom) return false
  const middle = (left + right) / 2
  return getComputedStyle(chip).direction === 'rtl' ? clientX > middle : clientX < middle
}
