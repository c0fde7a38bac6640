/** The question before another letter takes the place of one that lies nowhere else. */
import { useState } from 'react'
import { explainFailure } from '#deliver/explainFailure.ts'
import type { Reader } from '#deliver/openedLetter.ts'
import { saveDraft } from '#deliver/saveDraft.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#words/useWords.ts'
import type { DraftsDesk } from './draftsDesk.ts'

type Props = { reader: Reader; desk: DraftsDesk; onSaved: () => void; onClose: () => void }

export function KeepFirstDialog({ reader, desk, onSaved, onClose }: Props) {
  const say = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  async function saveAndGo() {
    setIsBusy(true)
    try {
      const onDraft = (draft: Parameters<DraftsDesk['onDraft']>[0] | undefined) =>
        draft && desk.onDraft(draft)
      await saveDraft(reader, desk.read(), { onDraft })
      onSaved()
    } catch (failure) {
      setError(failure)
      setIsBusy(false)
    }
  }

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {say('drafts.stay')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={() => void saveAndGo()}>
        {say('drafts.saveAndOpen')}
      </Button>
    </>
  )
  const failure = error ? explainFailure(error, 'save') : undefined
  return (
    <Dialog title={say('drafts.unsavedTitle')} actions={actions} onClose={onClose}>
      <p>{say('drafts.unsaved')}</p>
      {failure && (
        <Banner tone="danger" title={say(failure.says)}>
          {say(failure.why, failure.values)}
        </Banner>
      )}
    </Dialog>
  )
}
