/** Several names in one sentence that is read out: the first few, and how many more. */
import { joinNames } from '#i18n/names.ts'
import type { Translate } from '#i18n/useTranslate.ts'

const MOST_NAMED = 3

export function namesTogether(t: Translate, names: readonly string[]): string {
  const named = joinNames(names.slice(0, MOST_NAMED))
  const count = names.length - MOST_NAMED
  return count > 0 ? t('announced.more', { names: named, count }) : named
}
