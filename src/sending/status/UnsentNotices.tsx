/** What is said of a letter that has not left yet, with the one or two things that can be done. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'

/** The page ended while the letter was being prepared. */
export function InterruptedNotice({ onGoOn }: { onGoOn: () => void }) {
  const say = useWords()
  const actions = (
    <Button kind="outline" onClick={onGoOn}>
      {say('common.continue')}
    </Button>
  )
  return (
    <Banner tone="warning" title={say('deliver.interrupted')} actions={actions}>
      {say('deliver.interruptedExplained')}
    </Banner>
  )
}

type Plain = { kind: 'heldTooLong' | 'calledBack'; onDismiss: () => void }

export function PlainNotice({ kind, onDismiss }: Plain) {
  const say = useWords()
  const isBack = kind === 'calledBack'
  return (
    <Banner
      tone={isBack ? 'success' : 'info'}
      title={say(isBack ? 'deliver.calledBack' : 'deliver.notSent')}
      actions={<Button onClick={onDismiss}>{say('common.close')}</Button>}
    >
      {say(isBack ? 'deliver.calledBackExplained' : 'deliver.heldTooLong')}
    </Banner>
  )
}
