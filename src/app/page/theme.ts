/** Light, dark, or as the system says: the one choice this device remembers about looks. */
export type Theme = 'system' | 'light' | 'dark'

const KEY = 'mail-composer.theme'

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** A device that keeps nothing still shows the theme until the page closes. */
function chooseTheme(theme: Theme): void {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    return
  }
}

export function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** From light to dark and back; until it is used, the system decides. */
export function toggleTheme(): void {
  chooseTheme(isDark() ? 'light' : 'dark')
}
