/** For tests: a text of the user, by its key, so that a reworded text breaks no test of something else. */
import { createTranslate } from '#i18n/createTranslate.ts'
import { shownTexts } from '#i18n/texts.ts'

export const t = createTranslate(shownTexts.getState().texts)
