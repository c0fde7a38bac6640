/** Above the words of a message that the page failed to show: what failed, and each way to save them. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { CopyMessage } from '#compose/CopyMessage.tsx'
import { messageAsText } from '#compose/messageAsText.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { useWords } from '#words/useWords.ts'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
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
        <CopyMessage text={text} />
        <CopyReport error={error} />
      </div>
    </>
  )
}

function CopyReport({ error }: { error: unknown }) {
  const say = useWords()
  const [said, setSaid] = useState<'part.copied' | 'part.notCopied'>()
  const copy = async () => {
    const report = errorReport(error, { version: pageVersion(), browser: navigator.userAgent })
    setSaid((await copyText(report)) ? 'part.copied' : 'part.notCopied')
  }
  return (
    <>
      <Button onClick={() => void copy()}>{say('part.copyReport')}</Button>
      <span role="status">{said && say(said)}</span>
    </>
  )
}
