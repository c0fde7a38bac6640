/** What was discarded or deleted last, with Undo as long as it can be brought back. */
import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { LastDiscarded, Recovery } from '#session/recoveryApi.ts'
import { UndoButton } from '#compose/field/UndoButton.tsx'
import { endToastsAbout } from '#ui/toast/toasts.ts'
import { ToastFrame } from '#ui/toast/ToastFrame.tsx'

export function DiscardedToast({ recovery }: { recovery: Recovery }) {
  const { gone } = useStore(recovery.gone)
  return gone && <Shown gone={gone} onUndo={() => void recovery.undo()} />
}

function Shown({ gone, onUndo }: { gone: LastDiscarded; onUndo: () => void }) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What was told of it while it was here is true no longer.
    endToastsAbout(gone.id)
    // The row with the button that was pressed is no longer there.
    if (gone.what === 'deleted') button.current?.focus()
  }, [gone])
  return (
    <ToastFrame icon={<Trash2 aria-hidden size={18} />} title={t(`keep.${gone.what}`)}>
      <UndoButton ref={button} onUndo={onUndo} />
    </ToastFrame>
  )
}
