/** The question before a letter is thrown away, which cannot be undone. */
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#i18n/useTranslate.ts'

type Props = { hasDraft: boolean; onKeep: () => void; onDiscard: () => void }

export function DiscardDialog({ hasDraft, onKeep, onDiscard }: Props) {
  const say = useWords()
  const actions = (
    <>
      <Button kind="outline" onClick={onKeep}>
        {say('common.cancel')}
      </Button>
      <Button kind="primary" onClick={onDiscard}>
        {say('common.discard')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('discard.title')} actions={actions} onClose={onKeep}>
      <p>{say(hasDraft ? 'discard.textWithDraft' : 'discard.text')}</p>
    </Dialog>
  )
}
