/** Says things to the user: `say('send.send')` gives the sentence in the reader's language. */
import { use } from 'react'
import type { Translate } from './createTranslate.ts'
import { I18nContext } from './I18nContext.ts'

export type { Translate }

export function useTranslate(): Translate {
  return use(I18nContext)
}
