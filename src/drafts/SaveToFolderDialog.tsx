/** Saves the letter on the desk as a draft in a folder of the writer’s choice. */
import { useState } from 'react'
import { explainFailure } from '#deliver/explainFailure.ts'
import type { Reader } from '#deliver/openedLetter.ts'
import { saveToFolder } from '#deliver/saveToFolder.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#words/useWords.ts'
import type { DraftsDesk } from './draftsDesk.ts'
import { FolderChoice } from './FolderChoice.tsx'

type Props = {
  reader: Reader
  desk: Pick<DraftsDesk, 'read' | 'onDraft'>
  onSaved: () => void
  onClose: () => void
}

export function SaveToFolderDialog({ reader, desk, onSaved, onClose }: Props) {
  const say = useWords()
  const [folder, setFolder] = useState('drafts')
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  async function save() {
    setIsBusy(true)
    setError(undefined)
    try {
      const onDraft = (draft: Parameters<DraftsDesk['onDraft']>[0] | undefined) =>
        draft && desk.onDraft(draft)
      await saveToFolder(reader, desk.read(), folder, { onDraft })
      onSaved()
    } catch (failure) {
      setError(failure)
      setIsBusy(false)
    }
  }

  const actions = (
    <>
      <Button kind="outline" disabled={isBusy} onClick={onClose}>
        {say('drafts.cancel')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={() => void save()}>
        {say(isBusy ? 'drafts.savingThere' : 'drafts.saveThere')}
      </Button>
    </>
  )
  const failure = error ? explainFailure(error, 'save') : undefined
  return (
    <Dialog title={say('drafts.saveToFolder')} actions={actions} onClose={onClose}>
      <FolderChoice {...{ reader, folder }} label={say('drafts.folder')} onChoose={setFolder} />
      {failure && (
        <Banner tone="danger" title={say(failure.says)}>
          {say(failure.why, failure.values)}
        </Banner>
      )}
    </Dialog>
  )
}
