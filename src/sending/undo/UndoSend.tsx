/** While the open message can be taken back: what is shown of that, from its record. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useSession } from '#session/SessionContext.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { dismissToast, showToast } from '#ui/toast/toasts.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { UndoToast } from './UndoToast.tsx'

/** What was said of the one before, which the next one would contradict. */
let saidCanceled: number | undefined

export function UndoSend() {
  const { isUndoable } = useDelivery()
  return isUndoable && <Undoable />
}

function Undoable() {
  const t = useTranslate()
  const { sending } = useDelivery()
  const record = useStore(useSession(), ({ delivery }) => delivery)
  const { undoMs, cancel } = sending
  const [begun] = useState(() => {
    // This part may have been fetched meanwhile.
    const left = record?.step === 'held' ? record.until - Date.now() : undoMs
    const sendAt = record && 'intent' in record ? record.intent.sendAt : undefined
    return { forMs: Math.min(Math.max(left, 0), undoMs), ofMs: undoMs, sendAt }
  })
  useEffect(() => {
    if (saidCanceled !== undefined) dismissToast(saidCanceled)
  }, [])
  function undo() {
    cancel()
    saidCanceled = showToast({ title: t('deliver.calledBack') })
  }
  return <UndoToast {...begun} onUndo={undo} />
}
