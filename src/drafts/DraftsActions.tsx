/** What can be done besides opening a draft: begin from a template, save to a folder. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { DraftsDesk } from './draftsDesk.ts'
import type { DraftsMode } from './draftsDesk.ts'
import { SaveToFolderDialog } from './SaveToFolderDialog.tsx'

type Props = {
  mode: DraftsMode
  reader: Reader
  desk: DraftsDesk
  onMode: (mode: DraftsMode) => void
}

export function DraftsActions({ mode, reader, desk, onMode }: Props) {
  const say = useWords()
  const [asksFolder, setAsksFolder] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  return (
    <div className="drafts-panel-actions">
      {mode === 'drafts' ? (
        <Button kind="outline" onClick={() => onMode('templates')}>
          {say('common.newFromTemplate')}
        </Button>
      ) : (
        <Button kind="outline" onClick={() => onMode('drafts')}>
          {say('drafts.backToDrafts')}
        </Button>
      )}
      <Button kind="outline" onClick={() => setAsksFolder(true)}>
        {say('drafts.saveToFolderEllipsis')}
      </Button>
      <p role="status" className="drafts-panel-status">
        {isSaved && say('drafts.savedToFolder')}
      </p>
      {asksFolder && (
        <SaveToFolderDialog
          {...{ reader }}
          saveBy={desk.save}
          onSaved={() => {
            setAsksFolder(false)
            setIsSaved(true)
          }}
          onClose={() => setAsksFolder(false)}
        />
      )}
    </div>
  )
}
