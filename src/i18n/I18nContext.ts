/** How everything below says its words. */
import { createContext } from 'react'
import type { Translate } from './createTranslate.ts'

export const I18nContext = createContext<Translate>((id) => id)
