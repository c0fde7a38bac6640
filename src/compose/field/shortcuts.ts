/**
 * All shortcuts of the page and of the editor: one table. Each goes with Ctrl, or with Command on Apple's
 * keyboards; one with Alt goes with Control there, where Option types letters.
 *
 * A key is known by what it types. Where that is no Latin letter (Cyrillic, Greek, Hebrew), by where it is:
 * Ctrl+K is on the same key as for everybody else there. AltGr and input methods never make a shortcut.
 */
import { isAppleKeyboard } from '#ui/keyboard/shortcut.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'

export const shortcuts = {
  ...{ send: 'Enter', sendAtOnce: 'Shift+Enter', save: 'S', discard: 'Shift+D' },
  ...{ addCc: 'Shift+C', addBcc: 'Shift+B', attach: 'Shift+A' },
  ...{ options: 'Shift+O', help: '/', palette: 'Alt+Q' },
  ...{ link: 'K', clearFormatting: '\\' },
  ...{ bold: 'B', italic: 'I', underline: 'U', strikethrough: 'Shift+X' },
  ...{ numberedList: 'Shift+7', bulletedList: 'Shift+8', quote: 'Shift+9' },
  ...{ indent: ']', outdent: '[', undo: 'Z', redo: 'Shift+Z', redoAgain: 'Y' },
} as const

export type ShortcutName = keyof typeof shortcuts

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
> & { readonly getModifierState: (name: 'AltGraph') => boolean }

export function pressedShortcut(
  event: Press,
  isApple = isAppleKeyboard(),
): ShortcutName | undefined {
  const { ctrlKey, metaKey, altKey } = event
  const isMeant = (ctrlKey || metaKey) && !altKey
  const isAlt = !metaKey && (isApple ? ctrlKey && !altKey : altKey && !ctrlKey)
  if (!(isMeant || isAlt) || isComposing(event)) return undefined
  if (event.getModifierState('AltGraph')) return undefined
  const key = keyName(event)
  return names.find((name) => {
    const parts = shortcuts[name].split('+')
    if (parts.at(-1) !== key || parts.includes('Shift') !== event.shiftKey) return false
    return parts.includes('Alt') ? isAlt : isMeant
  })
}

const names = Object.keys(shortcuts) as ShortcutName[]

/** In capitals, Caps Lock or not. */
function keyName({ key, code }: Press): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const isOtherMessage = /^\p{L}\p{M}*$/u.test(key)
  const [, message, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? []
  if (message && isOtherMessage) return message
  // With Shift a digit types a sign that differs from layout to layout.
  return digit ?? key
}
