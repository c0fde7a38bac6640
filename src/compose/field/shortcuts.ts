/**
 * All shortcuts of the page and of the editor: one table. Each goes with Ctrl, or with Command on Apple's
 * keyboards.
 *
 * A key is known by what it types. Where that is no Latin letter (Cyrillic, Greek, Hebrew), by where it is:
 * Ctrl+K is on the same key as for everybody else there. AltGr and input methods never make a shortcut.
 */
export const shortcuts = {
  ...{ send: 'Enter', save: 'S', addCc: 'Shift+C', addBcc: 'Shift+B', attach: 'Shift+A' },
  ...{ options: 'Shift+O', discard: 'Shift+D', help: '/' },
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

/** What some input methods say instead of the key they take. */
const inputMethod = 229

export function pressedShortcut(event: Press): ShortcutName | undefined {
  const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey
  if (!isMeant || event.isComposing || event.keyCode === inputMethod) return undefined
  if (event.getModifierState('AltGraph')) return undefined
  const key = keyName(event)
  return names.find((name) => {
    const parts = shortcuts[name].split('+')
    return parts.at(-1) === key && parts.includes('Shift') === event.shiftKey
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
