/** What each language calls itself. */
import type { Language } from './language.ts'

export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '简体中文',
  ar: 'العربية',
}
