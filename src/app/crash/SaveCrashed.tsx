/** Saves a message that the page failed to show to the mailbox, as it is, and says what became of it. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Delivery } from '#sending/delivery.ts'
import { failureOf } from '#sending/status/failures.ts'

export function SaveCrashed({ delivery }: { delivery: Delivery }) {
  const t = useTranslate()
  const { status } = useStore(delivery.tasks.saving.store)
  useStore(delivery.explainer.store)
  // What was saved before it failed is not this click's.
  const [isRequested, setIsRequested] = useState(false)
  const failure = isRequested ? failureOf(delivery, 'saving') : undefined
  const { isInOtherTab, delivery: record } = useStore(delivery.session)
  const { status: sending } = useStore(delivery.tasks.sending.store)
  const isBusy = status === 'pending' || sending === 'pending' || record?.step === 'waiting'
  function save() {
    setIsRequested(true)
    delivery.actions.save()
  }
  return (
    <>
      <Button kind="outline" disabled={isInOtherTab || isBusy} onClick={save}>
        {t('compose.saveDraft')}
      </Button>
      <span role="status">
        {isRequested && status === 'success' && t('part.saved')}
        {failure && `${t(failure.textKey)} ${t(failure.why, failure.values)}`}
      </span>
    </>
  )
}
