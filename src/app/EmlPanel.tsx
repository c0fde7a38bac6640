/** What is asked and said about a saved message that is opened. Loaded when one is. */
import type { Loss } from '#mime/loss.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { WordId } from '#words/words.ts'
import { useWords } from '#words/useWords.ts'
import { SealedDialog } from './SealedDialog.tsx'
import type { EmlStep } from './useOpenEml.ts'

type Props = {
  step: EmlStep
  onOpen: (file: File) => void
  onClose: () => void
  /** Sends a signed or encrypted message as it is. */
  onSend: (raw: Blob) => Promise<void>
}

export function EmlPanel({ step, onOpen, onClose, onSend }: Props) {
  const say = useWords()
  const close = <Button onClick={onClose}>{say('eml.understood')}</Button>
  switch (step.step) {
    case 'idle':
      return null
    case 'reading':
      return <Banner tone="info" title={say('eml.reading')} />
    case 'asking':
      return <EmlQuestion {...{ ...step, onOpen, onClose }} />
    case 'failed':
      return (
        <Banner tone="danger" title={say('eml.failedTitle')} actions={close}>
          {say(`eml.${step.why}`)}
        </Banner>
      )
    case 'opened':
      return (
        <Banner tone="warning" title={say(titleOf(step.losses))} actions={close}>
          <Losses losses={step.losses} />
        </Banner>
      )
    case 'sealed':
      return <SealedDialog mail={step.mail} onSend={onSend} onClose={onClose} />
  }
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

type Question = Extract<EmlStep, { step: 'asking' }> & Pick<Props, 'onOpen' | 'onClose'>

const texts: Readonly<Record<Question['replaces'], WordId>> = {
  nothing: 'eml.choiceText',
  kept: 'eml.replaceText',
  lost: 'eml.replaceLostText',
}

function EmlQuestion({ file, replaces, attach, onOpen, onClose }: Question) {
  const say = useWords()
  function attachIt() {
    attach?.()
    onClose()
  }
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {say('eml.cancel')}
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
  const title = say(replaces === 'nothing' ? 'eml.choiceTitle' : 'eml.replaceTitle')
  return (
    <Dialog title={title} actions={actions} onClose={onClose}>
      <p>{say(texts[replaces], { file: file.name })}</p>
    </Dialog>
  )
}
