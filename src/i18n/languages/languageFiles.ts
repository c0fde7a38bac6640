/** The files of each language but English, which is part of the page itself: what the start needs, and all else. */
import type { StartFile } from '#i18n/start/startFile.ts'
import type { Language } from './language.ts'

type Files = {
  readonly start: () => Promise<StartFile>
  readonly later: () => Promise<{ readonly default: unknown }>
}

export const languageFiles: Readonly<Record<Exclude<Language, 'en'>, Files>> = {
  de: { start: () => import('./de.json?start'), later: () => import('./de.json?later') },
  fr: { start: () => import('./fr.json?start'), later: () => import('./fr.json?later') },
  es: { start: () => import('./es.json?start'), later: () => import('./es.json?later') },
  ru: { start: () => import('./ru.json?start'), later: () => import('./ru.json?later') },
  zh: { start: () => import('./zh.json?start'), later: () => import('./zh.json?later') },
  ar: { start: () => import('./ar.json?start'), later: () => import('./ar.json?later') },
}
