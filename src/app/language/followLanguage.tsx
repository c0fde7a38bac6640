/**
 * A language that could not be fetched: it is said once, in the language that is shown instead, and fetched again
 * when there is a network, or when that is asked for.
 */
import { showLanguage } from '#i18n/languages/chooseLanguage.ts'
import type { Language } from '#i18n/languages/language.ts'
import { ownNames } from '#i18n/languages/ownNames.ts'
import { createTranslate } from '#i18n/createTranslate.ts'
import { allTexts, shownTexts } from '#i18n/texts.ts'
import { Button } from '#ui/Button.tsx'
import { endToast, showToast } from '#ui/toast/toasts.ts'

let reported: { readonly language: Language; readonly toast: number } | undefined

export function followLanguage(): void {
  const follow = () => void report(shownTexts.getState().missing)
  shownTexts.subscribe(follow)
  follow()
  window.addEventListener('online', () => {
    const { missing } = shownTexts.getState()
    if (missing) void showLanguage(missing)
  })
}

async function report(missing: Language | undefined): Promise<void> {
  if (missing === reported?.language) return
  if (reported) endToast(reported.toast)
  reported = undefined
  if (!missing) return
  await allTexts().catch(() => undefined)
  if (shownTexts.getState().missing !== missing || reported) return
  const t = createTranslate(shownTexts.getState().texts)
  const toast = showToast({
    title: t('language.missing', { language: ownNames[missing] }),
    text: t('language.missingExplained'),
    actions: (
      <Button kind="outline" onClick={() => void showLanguage(missing)}>
        {t('common.tryAgain')}
      </Button>
    ),
  })
  reported = { language: missing, toast }
}
