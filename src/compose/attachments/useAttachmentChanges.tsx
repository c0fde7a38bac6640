/**
 * What can be done to the attachments of an open message: remove with a way back, rename, move.
 *
 * A renamed file is another attachment with an id of its own: Graph cannot rename one that is in a draft, and so
 * delivery takes the old one away and attaches the new one, however far the old one had come.
 */
import { useEffect, useRef } from 'react'
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { Renamed } from './listProps.ts'
import { inserted, moved, replaced } from './arrange.ts'
import { isFile, isStored, type Attachment, type FileAttachment } from './attachments.ts'
import { useDraftFiles, type FetchContent } from './DraftFilesContext.tsx'
import { spokenFile } from './shownName.ts'

type Options = {
  store: MessageStore
  newId: () => string
  isLocked: boolean
  /** With a way to bring it back; it is not announced here. */
  onRemoved: (undo: () => void, file: string) => void
}

export function useAttachmentChanges({ store, newId, isLocked, onRemoved }: Options) {
  const t = useTranslate()
  const fetchContent = useDraftFiles()
  const isLockedNow = useRef(isLocked)
  useEffect(() => {
    isLockedNow.current = isLocked
  }, [isLocked])

  const all = () => store.getState().message.attachments
  const set = (attachments: readonly Attachment[]) => {
    store.getState().edit({ type: 'attachmentsSet', attachments })
  }

  function remove(id: string) {
    const at = all().findIndex((one) => one.id === id)
    const gone = all()[at]
    if (!gone) return
    const file = spokenFile(gone)
    const beforeId = all()[at + 1]?.id
    const comesBack = (back: Attachment) =>
      onRemoved(() => {
        if (!isLockedNow.current) set(inserted(all(), back, beforeId))
      }, file)
    store.getState().edit({ type: 'attachmentRemoved', id })
    if (!isStored(gone)) return comesBack(gone)
    // The draft loses it within seconds: only its content, fetched before, can bring it back.
    void toFile(gone, newId(), fetchContent).then(comesBack, () =>
      announce(t('attachments.removed', { file })),
    )
  }

  async function rename(id: string, name: string): Promise<Renamed> {
    const before = all().find((one) => one.id === id)
    if (!before) return { id }
    try {
      const file = { ...(await toFile(before, newId(), fetchContent)), name }
      if (isLockedNow.current) return { fault: { textKey: 'attachments.renamedLate' } }
      set(replaced(all(), id, file))
      announce(t('attachments.renamed', { file: spokenFile(file) }))
      return { id: file.id }
    } catch {
      const isHere = isFile(before)
      return {
        fault: { textKey: isHere ? 'attachments.failedUnreadable' : 'attachments.notFetched' },
      }
    }
  }

  return {
    remove,
    rename,
    move: (id: string, beforeId: string | undefined) => set(moved(all(), id, beforeId)),
  }
}

/** As a file that can be attached anew; fails for one that cannot be read any more, or is no file. */
async function toFile(
  attachment: Attachment,
  id: string,
  fetchContent: FetchContent | undefined,
): Promise<FileAttachment> {
  if (isFile(attachment)) {
    await attachment.file.slice(0, 1).arrayBuffer()
    return { ...attachment, id }
  }
  if (!isStored(attachment) || attachment.kind || !fetchContent) throw new Error('It is no file.')
  const { stored: _, kind: __, ...info } = attachment
  const file = await fetchContent(attachment)
  return { ...info, id, size: file.size, file }
}
