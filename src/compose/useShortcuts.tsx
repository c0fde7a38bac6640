/**
 * Ctrl or Cmd with Enter sends, with S saves: from anywhere on the page, once for one press.
 *
 * Not while a list or dialog uses the key (it prevents the default), nor while an input method composes.
 */
import { useEffect, useEffectEvent } from 'react'
import { pressedShortcut } from './field/shortcuts.ts'

type Shortcuts = { readonly onSend: () => void; readonly onSave: () => void }

export function useShortcuts({ onSend, onSave }: Shortcuts) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const pressed = pressedShortcut(event)
    const act = { send: onSend, save: onSave }[String(pressed)]
    if (!act || event.defaultPrevented) return
    event.preventDefault()
    if (event.repeat || document.querySelector('dialog[open]')) return
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
