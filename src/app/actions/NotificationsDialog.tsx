/** What toasts have told since the page was opened, the latest first, with what can still be done about it. */
import { useStore } from 'zustand'
import { formatTime } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ToastActions } from '#ui/toast/ToastActions.tsx'
import { endToast, notifications, type Toast } from '#ui/toast/toasts.ts'
import './NotificationsDialog.css'

export function NotificationsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const all = useStore(notifications)
  const actions = (
    <Button kind="outline" onClick={onClose}>
      {t('common.close')}
    </Button>
  )
  return (
    <Dialog title={t('notifications.title')} actions={actions} onClose={onClose}>
      {all.length === 0 && <p className="notifications-none">{t('notifications.none')}</p>}
      <ul className="notifications" aria-label={t('notifications.title')}>
        {all.toReversed().map((toast) => (
          <Row key={toast.id} toast={toast} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  )
}

function Row({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { id, at, icon, title, text, actions } = toast
  function done() {
    onClose()
    endToast(id)
  }
  return (
    <li className="notifications-row">
      {icon}
      <span className="notifications-words">
        <b className="notifications-title">{title}</b> {text}
      </span>
      <time className="notifications-time" dateTime={new Date(at).toISOString()}>
        {formatTime(at)}
      </time>
      {actions && (
        <span className="notifications-actions">
          <ToastActions onDone={done}>{actions}</ToastActions>
        </span>
      )}
    </li>
  )
}
