/** The languages the page speaks, English first: it is there where no other can be. */
export const languages = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar'] as const

export type Language = (typeof languages)[number]

/** Where the device remembers what was chosen on it. */
export const languageKey = 'mail-composer.language'

/** For `lang`: Chinese has other signs in simplified writing. */
export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}

export function readsFrom(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
