/** Light, dark, or as the system says. The device remembers what it showed last, for the first paint. */
export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const themeKey = 'mail-composer.theme'

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(themeKey)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
