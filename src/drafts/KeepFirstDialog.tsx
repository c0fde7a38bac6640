/** The question before another letter takes the place of one that lies nowhere else. */
import type { Reader } from '#delivery/open/openedMessage.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { saveUnsent } from '#delivery/send/saveUnsent.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { useSaving } from './useSaving.ts'

type Props = { reader: Reader; saveBy: SaveBy; onSaved: () => void; onClose: () => void }

export function KeepFirstDialog({ reader, saveBy, onSaved, onClose }: Props) {
  const say = useWords()
  const { isBusy, problem, save } = useSaving(saveBy, onSaved)
  const saveAndGo = () => save((letter, watch) => saveUnsent(saveDraft, reader, letter, watch))

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {say('common.cancel')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={saveAndGo}>
        {say('drafts.saveAndOpen')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('drafts.unsavedTitle')} actions={actions} onClose={onClose}>
      <p>{say('drafts.unsaved')}</p>
      {problem && (
        <Banner tone="danger" title={problem.title}>
          {problem.text}
        </Banner>
      )}
    </Dialog>
  )
}
