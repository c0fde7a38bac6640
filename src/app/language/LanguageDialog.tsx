/** Chooses the language of the page: for who is not signed in, and by the palette. */
import { useTranslate } from '#i18n/useTranslate.ts'
import { LanguageChoice } from '#settings/LanguageChoice.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

export function LanguageDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const actions = (
    <Button kind="outline" onClick={onClose}>
      {t('common.close')}
    </Button>
  )
  return (
    <Dialog title={t('settings.displayLanguage')} actions={actions} onClose={onClose}>
      <LanguageChoice label={t('settings.displayLanguage')} />
    </Dialog>
  )
}
