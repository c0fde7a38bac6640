/** Saves the letter on the desk as a draft in a folder of the writer’s choice. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { saveToFolder } from '#delivery/draft/saveToFolder.ts'
import { saveUnsent } from '#delivery/send/saveUnsent.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { FolderChoice } from './FolderChoice.tsx'
import { useSaving } from './useSaving.ts'

type Props = { reader: Reader; saveBy: SaveBy; onSaved: () => void; onClose: () => void }

export function SaveToFolderDialog({ reader, saveBy, onSaved, onClose }: Props) {
  const say = useWords()
  const [folder, setFolder] = useState('drafts')
  const { isBusy, problem, save } = useSaving(saveBy, onSaved)
  const intoFolder: Parameters<typeof saveUnsent>[0] = (mailbox, letter, watch) =>
    saveToFolder(mailbox, letter, folder, watch)
  const saveThere = () => save((letter, watch) => saveUnsent(intoFolder, reader, letter, watch))

  const actions = (
    <>
      <Button kind="outline" disabled={isBusy} onClick={onClose}>
        {say('common.cancel')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={saveThere}>
        {say(isBusy ? 'common.saving' : 'common.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={say('drafts.saveToFolder')} actions={actions} onClose={onClose}>
      <FolderChoice {...{ reader, folder }} label={say('drafts.folder')} onChoose={setFolder} />
      {problem && (
        <Banner tone="danger" title={problem.title}>
          {problem.text}
        </Banner>
      )}
    </Dialog>
  )
}
