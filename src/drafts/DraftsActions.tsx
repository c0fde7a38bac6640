/** What can be done besides opening a draft: begin from a template, save to a folder. */
import { useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { Button } from '#ui/Button.tsx'
import { isolate } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { DraftsHost } from './draftsHost.ts'
import type { DraftsMode } from './draftsHost.ts'
import { SaveToFolderDialog } from './SaveToFolderDialog.tsx'

type Props = {
  mode: DraftsMode
  reader: Reader
  session: DraftsHost
  onMode: (mode: DraftsMode) => void
}

export function DraftsActions({ mode, reader, session, onMode }: Props) {
  const t = useTranslate()
  const [asksFolder, setAsksFolder] = useState(false)
  const [savedTo, setSavedTo] = useState<string>()
  return (
    <div className="drafts-panel-actions">
      {mode === 'drafts' ? (
        <Button kind="outline" onClick={() => onMode('templates')}>
          {t('common.newFromTemplate')}
        </Button>
      ) : (
        <Button kind="outline" onClick={() => onMode('drafts')}>
          {t('drafts.backToDrafts')}
        </Button>
      )}
      <Button kind="outline" onClick={() => setAsksFolder(true)}>
        {t('drafts.saveToFolderEllipsis')}
      </Button>
      <p role="status" className="drafts-panel-status">
        {savedTo && t('drafts.savedToFolder', { folder: isolate(savedTo) })}
      </p>
      {asksFolder && (
        <SaveToFolderDialog
          {...{ reader }}
          saveBy={session.save}
          onSaved={(folder) => {
            setAsksFolder(false)
            setSavedTo(folder)
          }}
          onClose={() => setAsksFolder(false)}
        />
      )}
    </div>
  )
}
