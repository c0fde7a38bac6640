/** A file that was removed, told in passing with Undo; not while the message is sent, nor over another one. */
import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { UndoButton } from '#compose/field/UndoButton.tsx'
import { endToast, showToast } from '#ui/toast/toasts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

export function useRemovedToast(isLocked: boolean) {
  const t = useTranslate()
  const shown = useRef<number[]>([])
  useEffect(() => {
    const forget = () => shown.current.splice(0).forEach(endToast)
    if (isLocked) forget()
    return forget
  }, [isLocked])

  return (undo: () => void, file: string) => {
    const id = showToast({
      icon: <Trash2 aria-hidden size={18} />,
      title: t('attachments.removedFile', { file }),
      actions: (
        <UndoButton
          onUndo={() => {
            undo()
            endToast(id)
          }}
        />
      ),
    })
    shown.current.push(id)
  }
}
