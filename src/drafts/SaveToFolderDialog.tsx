/** Saves the open message as a draft in a folder of the writer’s choice. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { saveToFolder } from '#delivery/draft/saveToFolder.ts'
import { saveUnsent } from '#delivery/send/saveUnsent.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { FolderChoice } from './FolderChoice.tsx'
import { useSaving } from './useSaving.ts'

type Props = {
  reader: Reader
  saveBy: SaveBy
  onSaved: (folder: string) => void
  onClose: () => void
}

export function SaveToFolderDialog({ reader, saveBy, onSaved, onClose }: Props) {
  const t = useTranslate()
  const [{ folder, name }, setFolder] = useState({ folder: 'drafts', name: t('drafts.drafts') })
  const { isBusy, issue, save } = useSaving(saveBy, () => onSaved(name))
  const intoFolder: Parameters<typeof saveUnsent>[0] = (mailbox, outgoing, callbacks) =>
    saveToFolder(mailbox, outgoing, folder, callbacks)
  const saveThere = () =>
    save((outgoing, callbacks) => saveUnsent(intoFolder, reader, outgoing, callbacks))

  const actions = (
    <>
      <Button kind="outline" disabled={isBusy} onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={saveThere}>
        {t(isBusy ? 'common.saving' : 'common.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('drafts.saveToFolder')} actions={actions} onClose={onClose}>
      <FolderChoice
        {...{ reader, folder }}
        label={t('drafts.folder')}
        onChoose={(folder, name) => setFolder({ folder, name })}
      />
      {issue && (
        <Banner tone="danger" title={issue.title}>
          {issue.text}
        </Banner>
      )}
    </Dialog>
  )
}
