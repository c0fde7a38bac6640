/** Asked at signing out: whether the messages of that account stay here, the one on screen included. */
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  /** Of all of them. */
  count: number
  /** The one on screen is among them. */
  hasOpen: boolean
  /** Otherwise there is only the one on screen, and it is kept nowhere. */
  isKept: boolean
  onCancel: () => void
  onKeep: () => void
  onDelete: () => void
}

export function SignOutDialog({ count, hasOpen, isKept, onCancel, onKeep, onDelete }: Props) {
  const t = useTranslate()
  const actions = (
    <>
      <Button kind="outline" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      <Button kind="outline" onClick={onDelete}>
        {t(isKept ? 'signOut.delete' : 'common.discard')}
      </Button>
      <Button kind="primary" onClick={onKeep}>
        {t(isKept ? 'signOut.keep' : 'signOut.keepOpen')}
      </Button>
    </>
  )
  const title = t(isKept ? 'signOut.title' : 'signOut.titleOpen')
  return (
    <Dialog title={title} actions={actions} onClose={onCancel}>
      {!isKept && <p>{t('signOut.openUnkept')}</p>}
      {isKept && count === 1 && hasOpen && <p>{t('signOut.open')}</p>}
      {isKept && !(count === 1 && hasOpen) && (
        <p>
          {t('signOut.text', { count })} {hasOpen && t('signOut.openToo')}
        </p>
      )}
    </Dialog>
  )
}
