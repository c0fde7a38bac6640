/**
 * Ctrl or Cmd with Enter sends, with S saves: from anywhere on the page, once for one press.
 *
 * Not while a list or dialog uses the key (it prevents the default), nor while an input method composes.
 */
import { useEffect, useEffectEvent } from 'react'

type Shortcuts = { readonly onSend: () => void; readonly onSave: () => void }

export function useShortcuts({ onSend, onSave }: Shortcuts) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = { enter: onSend, s: onSave }[keyName(event)]
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!act || !isMeant || event.defaultPrevented || event.isComposing) return
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

/** Caps Lock or not, and on keyboards without Latin letters the key where S would be. */
function keyName({ key, code }: KeyboardEvent): string {
  const name = /^[a-z]/i.test(key) ? key : code.replace(/^Key/, '')
  return name.toLowerCase()
}
