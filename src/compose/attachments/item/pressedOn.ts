/** The keys of an attachment that has the focus: rename, remove, move. Enter opens it, by its button. */
import type { KeyboardEvent } from 'react'
import type { ItemIntents } from './itemIntents.ts'

type Options = Pick<ItemIntents, 'onNaming' | 'onRemove' | 'onMove'> & {
  canRename: boolean
  isLocked: boolean
}

/** True when the key was one of them. */
export function pressedOn(event: KeyboardEvent<HTMLElement>, options: Options): boolean {
  const { key } = event
  const places = placesOf(event)
  if (key === 'F2' && options.canRename) options.onNaming(true)
  else if ((key === 'Delete' || key === 'Backspace') && !options.isLocked) options.onRemove()
  else if (places !== 0 && !options.isLocked) options.onMove(places)
  else return false
  event.preventDefault()
  event.stopPropagation()
  return true
}

function placesOf(event: KeyboardEvent<HTMLElement>): number {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event
  const isAlt = altKey && !ctrlKey && !metaKey
  const isControl = (ctrlKey || metaKey) && shiftKey && !altKey
  if (isAlt || isControl) {
    if (key === 'ArrowUp') return -1
    if (key === 'ArrowDown') return 1
  }
  if (!isControl || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return 0
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
  return (key === 'ArrowRight') === isRightToLeft ? -1 : 1
}
