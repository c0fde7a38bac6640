/** While the open message can be taken back: what is shown of that, from its record. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useSession } from '#session/SessionContext.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { endToastsAbout, showToast } from '#ui/toast/toasts.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { UndoToast } from './UndoToast.tsx'

export function UndoSend() {
  const { isUndoable } = useDelivery()
  return isUndoable && <Undoable />
}

function Undoable() {
  const t = useTranslate()
  const { sending } = useDelivery()
  const { delivery: record, current } = useStore(useSession())
  const about = current.id
  const { undoMs, cancel } = sending
  const [begun] = useState(() => {
    // This part may have been fetched meanwhile.
    const left = record?.step === 'held' ? record.until - Date.now() : undoMs
    const sendAt = record && 'intent' in record ? record.intent.sendAt : undefined
    return { forMs: Math.min(Math.max(left, 0), undoMs), ofMs: undoMs, sendAt }
  })
  // “Sending canceled”, of the try before.
  useEffect(() => endToastsAbout(about), [about])
  function undo() {
    cancel()
    showToast({ about, title: t('deliver.calledBack') })
  }
  return <UndoToast {...begun} onUndo={undo} />
}
