/** There is no network: a state, not an error. Part of the start, because nothing could be fetched then. */
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'

type Offline = { onWait: () => void; onKeep: () => void }

export function OfflineNotice({ onWait, onKeep }: Offline) {
  const say = useWords()
  const actions = (
    <>
      <Button kind="outline" onClick={onWait}>
        {say('deliver.sendWhenBack')}
      </Button>
      <Button kind="outline" onClick={onKeep}>
        {say('deliver.keepAsDraft')}
      </Button>
    </>
  )
  return (
    <Banner tone="info" title={say('deliver.youAreOffline')} actions={actions}>
      {say('deliver.youAreOfflineExplained')}
    </Banner>
  )
}
