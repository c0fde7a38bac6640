/** Ctrl or Cmd with Z takes a message back: it is locked meanwhile, so no editor wants the keys. */
import { useEffect, useEffectEvent } from 'react'
import { pressedShortcut } from '#compose/field/shortcuts.ts'

export function useUndoKey(onUndo: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (pressedShortcut(event) !== 'undo' || event.repeat) return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    onUndo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
