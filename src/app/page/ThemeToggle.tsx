/** Turns the page from light to dark and back; until it is used, the system decides. */
import { Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { chooseTheme } from './theme.ts'

const systemIsDark = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void) {
  const query = matchMedia(systemIsDark)
  const observer = new MutationObserver(changed)
  query.addEventListener('change', changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    query.removeEventListener('change', changed)
    observer.disconnect()
  }
}

function isDark() {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : matchMedia(systemIsDark).matches
}

export function ThemeToggle() {
  const t = useTranslate()
  const dark = useSyncExternalStore(subscribe, isDark, () => false)
  return (
    <IconButton
      label={t(dark ? 'theme.light' : 'theme.dark')}
      icon={dark ? <Sun aria-hidden size={18} /> : <Moon aria-hidden size={18} />}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    />
  )
}
