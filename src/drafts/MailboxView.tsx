/** One folder of the mailbox: choosing it, searching it, its messages, and opening one of them. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { DraftList } from './DraftList.tsx'
import type { DraftsHost } from './draftsHost.ts'
import type { DraftsMode } from './draftsHost.ts'
import { FolderChoice } from './FolderChoice.tsx'
import { SaveFirstDialog } from './SaveFirstDialog.tsx'
import { ListState } from './ListState.tsx'
import { PermissionPrompt } from './PermissionPrompt.tsx'
import { recallTemplateFolder, rememberTemplateFolder } from './templateFolder.ts'
import { Undo } from './Undo.tsx'
import { useDeletion } from './useDeletion.tsx'
import { useMessageList } from './useMessageList.tsx'
import { useOpening } from './useOpening.tsx'
import { lacksPermission } from './useReader.tsx'
import { useRemoval } from './useRemoval.tsx'
import { useWaiting } from './useWaiting.tsx'

type Props = {
  mode: DraftsMode
  reader: Reader
  session: DraftsHost
  trouble: unknown
  onAllow: () => void
  onOpened: () => void
}

export function MailboxView({ mode, reader, session, trouble, onAllow: onAllow, onOpened }: Props) {
  const t = useTranslate()
  const isTemplates = mode === 'templates'
  const [folder, setFolder] = useState(() => firstFolder(reader, isTemplates))
  const [search, setSearch] = useState('')
  const list = useMessageList(reader, { folder, search, isTemplates })
  useOnChange(session.openVersion, list.refresh)
  const opening = useOpening({ reader, session, folder, isTemplates, onOpened })
  const removal = useRemoval(reader, list, session.removals)
  const deletion = useDeletion(removal)
  const waiting = useWaiting(session.removals, list.remove)
  if (list.status === 'failed' && lacksPermission(list.error)) {
    return <PermissionPrompt trouble={trouble} onAllow={onAllow} />
  }

  function choose(wanted: string) {
    setFolder(wanted)
    if (isTemplates) rememberTemplateFolder(reader.accountId, wanted)
  }
  const isHidden = (id: string) => id === deletion.waiting?.id || waiting.includes(id)
  const shown = list.messages.filter(({ id }) => !isHidden(id))
  return (
    <div className="drafts-panel-body">
      <FolderChoice
        {...{ reader, folder }}
        label={t(isTemplates ? 'drafts.templateFolder' : 'drafts.folder')}
        onChoose={choose}
      />
      <SearchForm onSearch={setSearch} />
      {deletion.waiting && <Undo message={deletion.waiting} onUndo={deletion.undo} />}
      <DraftList
        {...{ messages: shown, isBusy: opening.isBusy, openId: session.openId }}
        onOpen={opening.open}
        onDelete={isTemplates ? undefined : deletion.begin}
      />
      <ListState
        {...{ list, search }}
        error={opening.error ?? removal.error}
        isEmpty={shown.length === 0}
      />
      {opening.asksFirst && (
        <SaveFirstDialog
          {...{ reader }}
          saveBy={session.save}
          onSaved={opening.goOn}
          onClose={opening.giveUp}
        />
      )}
    </div>
  )
}

/** The open draft was saved, moved or replaced. */
function useOnChange(version: string | undefined, refresh: () => void) {
  const last = useRef(version)
  const onChange = useEffectEvent(refresh)
  useEffect(() => {
    if (last.current !== version) onChange()
    last.current = version
  }, [version])
}

function firstFolder({ accountId }: Reader, isTemplates: boolean): string {
  return (isTemplates && recallTemplateFolder(accountId)) || 'drafts'
}

function SearchForm({ onSearch }: { onSearch: (words: string) => void }) {
  const t = useTranslate()
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(String(new FormData(event.currentTarget).get('words') ?? ''))
      }}
    >
      <TextField
        label={t('drafts.search')}
        name="words"
        type="search"
        autoComplete="off"
        hint={t('drafts.searchHint')}
        onChange={({ target }) => target.value === '' && onSearch('')}
      />
    </form>
  )
}
