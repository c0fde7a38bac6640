/** Shows a theme, and remembers it for the next page; a device that stores nothing shows it until then. */
import { showTheme, themeKey, type Theme } from './theme.ts'

export function chooseTheme(theme: Theme): void {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, theme)
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
