/**
 * How “Shift+X, with Ctrl or Command” is shown to the eye and told to assistive tools. “Alt+Q” goes with Alt
 * alone, on Apple's keyboards with Control alone.
 */
const appleSigns: Record<string, string> = { Shift: '⇧', Alt: '⌃' }

export function shownShortcut(keys: string, isApple: boolean): string {
  return shownKeys(keys, isApple).join(isApple ? '' : '+')
}

export function ariaShortcut(keys: string, isApple: boolean): string {
  if (keys.startsWith('Alt+')) return isApple ? keys.replace('Alt', 'Control') : keys
  return `${isApple ? 'Meta' : 'Control'}+${keys}`
}

/** Key by key, in the order they are pressed. */
export function shownKeys(keys: string, isApple: boolean): readonly string[] {
  const parts = keys.split('+')
  const isAlt = parts.includes('Alt')
  if (!isApple) return isAlt ? parts : ['Ctrl', ...parts]
  const held = parts.slice(0, -1).map((key) => appleSigns[key] ?? key)
  // Apple's order: the Command sign stands last before the key.
  return [...held, ...(isAlt ? [] : ['⌘']), ...parts.slice(-1)]
}

/** Of `Control+S Meta+S` (aria-keyshortcuts) the one this keyboard has, as it is shown. */
export function shownAriaShortcut(all: string, isApple: boolean): string {
  const [first = '', second = first] = all.split(' ')
  const [, keys = ''] = /^(?:Control|Meta)\+(.*)$/.exec(isApple ? second : first) ?? []
  return keys && shownShortcut(keys, isApple)
}

/** Whether the keyboard is Apple's, whose shortcuts go with Command. */
export function isAppleKeyboard(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
