/**
 * Ctrl or Cmd with Z takes back what was done last, wherever the focus is, unless a text that has it takes the key.
 * Otherwise Chromium would take back what was typed last, in a text that nobody looks at.
 */
import { useEffect, useEffectEvent } from 'react'
import { pressedShortcut } from './shortcuts.ts'

/** What can be taken back now; the last one is meant. */
const offers: (() => void)[] = []

/** For who has the key, and nothing of their own to take back. */
export function undoLast(): void {
  offers.at(-1)?.()
}

export function useUndoKey(onUndo: () => void) {
  const undo = useEffectEvent(() => onUndo())
  useEffect(() => {
    const offer = () => undo()
    const press = (event: KeyboardEvent) => {
      if (offer !== offers.at(-1) || event.defaultPrevented || event.repeat) return
      if (pressedShortcut(event) !== 'undo' || isOfText(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      undo()
    }
    offers.push(offer)
    window.addEventListener('keydown', press)
    return () => {
      offers.splice(offers.indexOf(offer), 1)
      window.removeEventListener('keydown', press)
    }
  }, [])
}

/** A field with a text has its own steps; the editor prevents the default if it has one. */
function isOfText(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && !target.readOnly && target.value !== ''
}
