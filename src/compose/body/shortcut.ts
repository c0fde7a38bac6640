/** How “Shift+X, with Ctrl or Command” is shown to the eye and told to assistive tools. */
const appleSigns: Record<string, string> = { Shift: '⇧' }

export function shownShortcut(keys: string, isApple: boolean): string {
  if (!isApple) return `Ctrl+${keys}`
  const parts = keys.split('+').map((key) => appleSigns[key] ?? key)
  // Apple's order: the Command sign stands last before the key.
  return [...parts.slice(0, -1), '⌘', ...parts.slice(-1)].join('')
}

export function ariaShortcut(keys: string, isApple: boolean): string {
  return `${isApple ? 'Meta' : 'Control'}+${keys}`
}
