/** The files of a message, and those that were refused; fetched with the first one. */
import { useStore } from 'zustand'
import type { MessageStore } from './message/messageStore.ts'
import { isPicture } from './attachments/inlineImages.ts'
import { useServerRejectionAt } from './field/ServerRejectionContext.tsx'
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { spokenFile } from './attachments/adding/attachedText.ts'
import { AttachmentList, type UploadIntents } from './attachments/AttachmentList.tsx'
import type { AttachmentStates } from './attachments/attachments.ts'
import { BigTextOffer } from './attachments/adding/BigTextOffer.tsx'
import { RefusedFiles } from './attachments/adding/RefusedFiles.tsx'
import type { useAttachFiles } from './attachments/adding/useAttachFiles.tsx'
import type { BigText } from './attachments/adding/useBigText.tsx'

type Props = {
  store: MessageStore
  attaching: ReturnType<typeof useAttachFiles>
  bigText: BigText
  fileStates: AttachmentStates
  uploads: UploadIntents
  isLocked: boolean
}

export function AttachmentSection({ store, attaching, bigText, isLocked, ...files }: Props) {
  const { fileStates, uploads } = files
  const { attachments, body } = useStore(store, ({ message }) => message)
  const refusal = useServerRejectionAt('attachments')
  const t = useTranslate()
  const { edit } = store.getState()

  function remove(id: string) {
    const file = attachments.find((one) => one.id === id)
    if (file) announce(t('attachments.removed', { file: spokenFile(file) }))
    edit({ type: 'attachmentRemoved', id })
  }

  return (
    <>
      <BigTextOffer
        texts={bigText.texts}
        onAttach={(asFiles) => {
          attaching.attach(asFiles)
          bigText.dismiss()
        }}
        onDismiss={bigText.dismiss}
      />
      {/* Another alert for each try: the same refusal again is read out again. */}
      <RefusedFiles
        key={attaching.tries}
        refused={attaching.refused}
        onDismiss={attaching.dismissRefused}
      />
      <AttachmentList
        attachments={attachments.filter((one) => !isPicture(one, body))}
        states={fileStates}
        onRemove={remove}
        {...{ isLocked, uploads }}
      />
      {refusal && <p className="composer-body-rejection">{refusal}</p>}
    </>
  )
}
