/** Above the words of a message that the page failed to show: what failed, and each way to save them. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { CopyTextButton } from '#compose/field/CopyTextButton.tsx'
import { messageAsText } from '#compose/message/messageAsText.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Delivery } from '#sending/delivery.ts'
import { errorReport, nameOf, pageVersion } from './errorReport.ts'
import { noteCrash, trustOnceChanged } from './noteCrash.ts'
import { saveFile } from '#ui/saveFile.ts'
import { SaveCrashed } from './SaveCrashed.tsx'

type Props = { error: unknown; delivery: Delivery; onAgain: () => void }

export function CrashPage({ error, delivery, onAgain }: Props) {
  const t = useTranslate()
  const { session, startup } = delivery
  useEffect(() => noteCrash(session), [session])
  function showAgain() {
    trustOnceChanged(session)
    onAgain()
  }
  const text = messageAsText(useStore(session, ({ current }) => current.store.getState().message))
  const isReady = useStore(startup, ({ step }) => step === 'ready')
  const report = () => errorReport(error, { version: pageVersion(), browser: navigator.userAgent })
  const name = `${t('part.fileName')}.txt`
  const again = (
    <Button kind="primary" onClick={showAgain}>
      {t('part.showAgain')}
    </Button>
  )
  return (
    <>
      <Banner tone="danger" title={t('part.crash')} actions={again}>
        {t('part.crashExplained', { name: nameOf(error) })}
      </Banner>
      <div className="crash-page-actions">
        {isReady && <SaveCrashed delivery={delivery} />}
        <Button kind="outline" onClick={() => saveFile(new Blob([text]), name)}>
          {t('part.download')}
        </Button>
        <CopyTextButton kind="outline" label={t('part.copyText')} text={() => text} />
        <CopyTextButton label={t('part.copyReport')} text={report} />
      </div>
    </>
  )
}
