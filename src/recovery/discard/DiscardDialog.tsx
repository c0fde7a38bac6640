/** The question before a message is thrown away, which cannot be undone. */
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { hasDraft: boolean; onStore: () => void; onDiscard: () => void }

export function DiscardDialog({ hasDraft, onStore, onDiscard }: Props) {
  const t = useTranslate()
  const actions = (
    <>
      <Button kind="outline" onClick={onStore}>
        {t('common.cancel')}
      </Button>
      <Button kind="primary" onClick={onDiscard}>
        {t('common.discard')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('discard.title')} actions={actions} onClose={onStore}>
      <p>{t(hasDraft ? 'discard.textWithDraft' : 'discard.text')}</p>
    </Dialog>
  )
}
