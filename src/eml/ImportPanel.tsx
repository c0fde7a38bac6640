/** What is asked and said about a saved message that is opened. Loaded when one is. */
import type { ReactNode } from 'react'
import type { Loss } from '#mime/read/parseIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { WordId } from '#i18n/texts.ts'
import { useWords } from '#i18n/useTranslate.ts'
import { SealedDialog } from './SmimeDialog.tsx'
import type { EmlStep } from './importState.ts'

type Props = {
  step: EmlStep
  onOpen: (file: File) => void
  onClose: () => void
  /** Sends a signed or encrypted message as it is. */
  onSend: (raw: Blob) => Promise<void>
}

export function EmlPanel({ step, onOpen, onClose, onSend }: Props) {
  const say = useWords()
  const close = <Button onClick={onClose}>{say('common.close')}</Button>
  switch (step.step) {
    case 'idle':
      return null
    case 'reading':
      return (
        <Notice>
          <Banner
            tone="info"
            title={say('eml.reading')}
            actions={<Button onClick={step.cancel}>{say('common.cancel')}</Button>}
          />
        </Notice>
      )
    case 'asking':
      return <EmlQuestion {...{ ...step, onOpen, onClose }} />
    case 'failed':
      return (
        <Notice>
          <Banner tone="danger" title={say('eml.failedTitle')} actions={close}>
            {say(`eml.${step.why}`)}
          </Banner>
        </Notice>
      )
    case 'opened':
      return (
        <Notice>
          <Banner tone="warning" title={say(titleOf(step.losses))} actions={close}>
            <Losses losses={step.losses} />
          </Banner>
        </Notice>
      )
    case 'sealed':
      return <SealedDialog mail={step.mail} onSend={onSend} onClose={onClose} />
  }
}

/** Above the sheet, as wide as it. */
function Notice({ children }: { children: ReactNode }) {
  return <div className="compose-page-notice">{children}</div>
}

/** Words that differ are no loss. */
function titleOf(losses: readonly Loss[]): WordId {
  const isWhole = losses.every(({ what }) => what === 'otherText')
  return isWhole ? 'eml.openedWholeTitle' : 'eml.openedTitle'
}

function Losses({ losses }: { losses: readonly Loss[] }) {
  const say = useWords()
  const sentences = losses.map(({ what, ...values }) => say(`eml.lost.${what}`, values))
  return <>{sentences.join(' ')}</>
}

const questions = {
  nothing: ['eml.choiceTitle', 'eml.choiceText'],
  kept: ['eml.replaceTitle', 'eml.replaceKeptText'],
  lost: ['eml.replaceTitle', 'eml.replaceText'],
} as const

type Question = Extract<EmlStep, { step: 'asking' }> & Pick<Props, 'onOpen' | 'onClose'>

function EmlQuestion({ file, replaces, attach, onOpen, onClose }: Question) {
  const say = useWords()
  function attachIt() {
    attach?.()
    onClose()
  }
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {say('common.cancel')}
      </Button>
      {attach && (
        <Button kind="outline" onClick={attachIt}>
          {say('eml.attach')}
        </Button>
      )}
      <Button kind="primary" onClick={() => onOpen(file)}>
        {say('eml.openIt')}
      </Button>
    </>
  )
  const [title, text] = questions[replaces]
  return (
    <Dialog title={say(title)} actions={actions} onClose={onClose}>
      <p>{say(text, { file: file.name })}</p>
    </Dialog>
  )
}
