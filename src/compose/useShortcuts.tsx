/**
 * The keys of the page (field/shortcuts.ts), from anywhere on it, once for one press; and “?” outside
 * of text, for the list of them.
 *
 * Not while a list or dialog uses the key (it prevents the default), nor while an input method composes.
 */
import { useEffect, useEffectEvent } from 'react'
import { pressedShortcut, type ShortcutName } from './field/shortcuts.ts'

export type ShortcutActs = Partial<Record<ShortcutName, () => void>>

const text = 'input, textarea, select, [contenteditable="true"]'

export function useShortcuts(acts: ShortcutActs) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = pressedShortcut(event) ?? (asksForHelp(event) ? 'help' : undefined)
    const act = name && acts[name]
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

function asksForHelp({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isText = target instanceof Element && target.closest(text) !== null
  return key === '?' && !isText && !ctrlKey && !metaKey && !altKey
}
