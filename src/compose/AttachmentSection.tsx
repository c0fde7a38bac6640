/** The files of a message, and those that were refused; fetched with the first one. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageStore } from './message/messageStore.ts'
import { isPicture } from './attachments/inlineImages.ts'
import { useServerRejectionAt } from './field/ServerRejectionContext.tsx'
import { AttachmentList, type UploadIntents } from './attachments/AttachmentList.tsx'
import type { AttachmentStates } from './attachments/attachments.ts'
import { BigTextOffer } from './attachments/adding/BigTextOffer.tsx'
import { RefusedFiles } from './attachments/adding/RefusedFiles.tsx'
import type { Attaching } from './attachments/adding/useAttachFiles.tsx'
import type { BigText } from './attachments/adding/useBigText.tsx'
import { useAttachmentChanges } from './attachments/useAttachmentChanges.tsx'
import { useRemovedToast } from './attachments/useRemovedToast.tsx'

const AttachmentPreview = lazyComponent(
  async () => (await import('./attachments/preview/AttachmentPreview.tsx')).AttachmentPreview,
)

type Props = {
  store: MessageStore
  attaching: Attaching
  bigText: BigText
  fileStates: AttachmentStates
  uploads: UploadIntents
  isLocked: boolean
}

export function AttachmentSection({ store, attaching, bigText, isLocked, ...files }: Props) {
  const { attachments, body } = useStore(store, ({ message }) => message)
  const rejection = useServerRejectionAt('attachments')
  const [naming, setNaming] = useState<string>()
  const [opened, setOpened] = useState<string>()
  const onRemoved = useRemovedToast(isLocked)
  const changes = useAttachmentChanges({ store, isLocked, onRemoved, newId: attaching.newId })
  function attachText(asFiles: readonly File[]) {
    attaching.attach(asFiles)
    bigText.dismiss()
  }
  const shown = attachments.find(({ id }) => id === opened)
  return (
    <>
      <BigTextOffer texts={bigText.texts} onAttach={attachText} onDismiss={bigText.dismiss} />
      {/* Another alert for each try: the same refusal again is read out again. */}
      <RefusedFiles
        key={attaching.tries}
        refused={attaching.refused}
        onDismiss={attaching.dismissRefused}
      />
      <AttachmentList
        attachments={attachments.filter((one) => !isPicture(one, body))}
        states={files.fileStates}
        {...{ isLocked, naming, uploads: files.uploads }}
        onRemove={changes.remove}
        onRename={changes.rename}
        onMove={changes.move}
        onNaming={setNaming}
        onOpen={setOpened}
      />
      {shown && (
        <AttachmentPreview
          attachment={shown}
          onRename={isLocked ? undefined : () => setNaming(shown.id)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {rejection && <p className="composer-body-rejection">{rejection}</p>}
    </>
  )
}
