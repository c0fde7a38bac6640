/** What is said of a message that has not left yet, with the one or two things that can be done. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

/** The page ended while the message was being prepared. */
export function InterruptedNotice({ onGoOn }: { onGoOn: () => void }) {
  const t = useTranslate()
  const actions = (
    <Button kind="outline" onClick={onGoOn}>
      {t('common.continue')}
    </Button>
  )
  return (
    <Banner tone="warning" title={t('deliver.interrupted')} actions={actions}>
      {t('deliver.interruptedExplained')}
    </Banner>
  )
}

/** Others changed the draft, and the writer is typing: it is asked about when they want to. */
export function ConflictNotice({ onOpen }: { onOpen: () => void }) {
  const t = useTranslate()
  const actions = (
    <Button kind="outline" onClick={onOpen}>
      {t('conflict.choose')}
    </Button>
  )
  return (
    <Banner tone="warning" title={t('conflict.title')} actions={actions}>
      {t('conflict.waits')}
    </Banner>
  )
}

type Plain = { kind: 'heldTooLong' | 'calledBack'; onDismiss: () => void }

export function PlainNotice({ kind, onDismiss }: Plain) {
  const t = useTranslate()
  const isBack = kind === 'calledBack'
  return (
    <Banner
      tone={isBack ? 'success' : 'info'}
      title={t(isBack ? 'deliver.calledBack' : 'deliver.notSent')}
      actions={<Button onClick={onDismiss}>{t('common.close')}</Button>}
    >
      {t(isBack ? 'deliver.calledBackExplained' : 'deliver.heldTooLong')}
    </Banner>
  )
}
