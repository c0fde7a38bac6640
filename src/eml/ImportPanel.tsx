/** What is asked and said about a saved message that is opened. Loaded when one is. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ParseIssue } from '#mime/read/parseIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useSession } from '#session/SessionContext.ts'
import { SmimeDialog } from './SmimeDialog.tsx'
import type { EmlStep } from './importState.ts'

type Props = {
  step: EmlStep
  onOpen: (file: File) => void
  onClose: () => void
  /** Sends a signed or encrypted message as it is. */
  onSend: (raw: Blob) => Promise<void>
}

export function ImportPanel({ step, onOpen, onClose, onSend }: Props) {
  const t = useTranslate()
  const isOver = useIsOver(step)
  const close = <Button onClick={onClose}>{t('common.close')}</Button>
  switch (step.step) {
    case 'idle':
      return null
    case 'reading':
      return (
        <Banner
          tone="info"
          title={t('eml.reading')}
          actions={<Button onClick={step.cancel}>{t('common.cancel')}</Button>}
        />
      )
    case 'asking':
      return <EmlQuestion {...{ ...step, onOpen, onClose }} />
    case 'failed':
      return isOver ? null : (
        <Banner tone="danger" title={t('eml.failedTitle')} actions={close}>
          {t(`eml.${step.why}`)}
        </Banner>
      )
    case 'opened':
      return isOver ? null : (
        <Banner tone="warning" title={t(titleOf(step.issues))} actions={close}>
          <Losses issues={step.issues} />
        </Banner>
      )
    case 'sealed':
      return <SmimeDialog mail={step.mail} onSend={onSend} onClose={onClose} />
  }
}

/** Whether another message is open than the one it was said with. */
function useIsOver(step: EmlStep): boolean {
  const key = useStore(useSession(), ({ current }) => current.key)
  const [said, setSaid] = useState({ step, key })
  if (said.step !== step) setSaid({ step, key })
  return said.step === step && said.key !== key
}

/** Words that differ are no loss. */
function titleOf(issues: readonly ParseIssue[]): TextKey {
  const isWhole = issues.every(({ what }) => what === 'otherText')
  return isWhole ? 'eml.openedWholeTitle' : 'eml.openedTitle'
}

function Losses({ issues }: { issues: readonly ParseIssue[] }) {
  const t = useTranslate()
  const sentences = issues.map(({ what, ...values }) => t(`eml.lost.${what}`, values))
  return <>{sentences.join(' ')}</>
}

const questions = {
  nothing: ['eml.choiceTitle', 'eml.choiceText'],
  kept: ['eml.replaceTitle', 'eml.replaceKeptText'],
  lost: ['eml.replaceTitle', 'eml.replaceText'],
} as const

type Question = Extract<EmlStep, { step: 'asking' }> & Pick<Props, 'onOpen' | 'onClose'>

function EmlQuestion({ file, replaces, attach, onOpen, onClose }: Question) {
  const t = useTranslate()
  function attachIt() {
    attach?.()
    onClose()
  }
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      {attach && (
        <Button kind="outline" onClick={attachIt}>
          {t('common.attach')}
        </Button>
      )}
      <Button kind="primary" onClick={() => onOpen(file)}>
        {t('common.open')}
      </Button>
    </>
  )
  const [title, text] = questions[replaces]
  return (
    <Dialog title={t(title)} actions={actions} onClose={onClose}>
      <p>{t(text, { file: file.name })}</p>
    </Dialog>
  )
}
