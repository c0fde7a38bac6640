/** Where toasts are shown: over the foot of the text, above files and toolbar, never over Send. */
import { useStore } from 'zustand'
import { DiscardedToast } from '#recovery/DiscardedToast.tsx'
import { Toasts } from '#ui/toast/Toasts.tsx'
import { usePage } from './PageContext.ts'
import './ToastArea.css'

export function ToastArea() {
  const { session, t } = usePage()
  const recovery = useStore(session, (state) => state.recovery)
  return (
    <div className="toast-area">
      {recovery && <DiscardedToast recovery={recovery} />}
      <Toasts closeLabel={t('common.close')} />
    </div>
  )
}
