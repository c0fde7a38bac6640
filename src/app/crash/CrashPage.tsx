/** Above the words of a message that the page failed to show: what failed, and each way to save them. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { CopyTextButton } from '#compose/field/CopyTextButton.tsx'
import { messageAsText } from '#compose/message/messageAsText.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { BootStore } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { errorReport, nameOf, pageVersion } from './errorReport.ts'
import { noteCrash, trustOnceChanged } from './noteCrash.ts'
import { saveText } from './saveText.ts'
import { SaveCrashed } from './SaveCrashed.tsx'

type Props = { error: unknown; bootStore: BootStore; desk: DeskStore; onAgain: () => void }

export function CrashPage({ error, bootStore, desk, onAgain }: Props) {
  const say = useWords()
  useEffect(() => noteCrash(desk), [desk])
  function showAgain() {
    trustOnceChanged(desk)
    onAgain()
  }
  const text = messageAsText(useStore(desk, ({ letter }) => letter.store.getState().message))
  const isReady = useStore(bootStore, ({ step }) => step === 'ready')
  const report = () => errorReport(error, { version: pageVersion(), browser: navigator.userAgent })
  const name = `${say('part.fileName')}.txt`
  const again = (
    <Button kind="primary" onClick={showAgain}>
      {say('part.showAgain')}
    </Button>
  )
  return (
    <>
      <Banner tone="danger" title={say('part.crash')} actions={again}>
        {say('part.crashExplained', { name: nameOf(error) })}
      </Banner>
      <div className="crash-page-actions">
        {isReady && <SaveCrashed {...{ bootStore, desk }} />}
        <Button kind="outline" onClick={() => saveText(text, name)}>
          {say('part.download')}
        </Button>
        <CopyTextButton kind="outline" label={say('part.copyText')} text={() => text} />
        <CopyTextButton label={say('part.copyReport')} text={report} />
      </div>
    </>
  )
}
