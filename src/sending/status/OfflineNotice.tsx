/** There is no network: a state, not an error. Part of the start, because nothing could be fetched then. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Offline = { onWait: () => void; onKeep: () => void }

export function OfflineNotice({ onWait, onKeep }: Offline) {
  const t = useTranslate()
  const actions = (
    <>
      <Button kind="outline" onClick={onWait}>
        {t('deliver.sendWhenBack')}
      </Button>
      <Button kind="outline" onClick={onKeep}>
        {t('deliver.keepAsDraft')}
      </Button>
    </>
  )
  return (
    <Banner tone="info" title={t('deliver.youAreOffline')} actions={actions}>
      {t('deliver.youAreOfflineExplained')}
    </Banner>
  )
}
