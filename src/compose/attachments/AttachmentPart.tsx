/** The files of a letter, and those that were refused; fetched with the first one. */
import { useStore } from 'zustand'
import type { LetterStore } from '#compose/letterStore.ts'
import { isPicture } from '#compose/pictures.ts'
import { useRefusalAt } from '#compose/RefusalContext.tsx'
import { AttachmentList, type UploadIntents } from './AttachmentList.tsx'
import type { AttachmentStates } from './attachments.ts'
import { BigTextOffer } from './BigTextOffer.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'
import type { useAttachFiles } from './useAttachFiles.tsx'
import type { BigText } from './useBigText.tsx'

type Props = {
  store: LetterStore
  attaching: ReturnType<typeof useAttachFiles>
  bigText: BigText
  fileStates: AttachmentStates
  uploads: UploadIntents
  isLocked: boolean
}

export function AttachmentPart({ store, attaching, bigText, isLocked, ...files }: Props) {
  const { fileStates, uploads } = files
  const { attachments, body } = useStore(store, ({ message }) => message)
  const refusal = useRefusalAt('attachments')
  const { edit } = store.getState()
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
      <RefusedFiles refused={attaching.refused} onDismiss={attaching.dismissRefused} />
      <AttachmentList
        attachments={attachments.filter((one) => !isPicture(one, body))}
        states={fileStates}
        onRemove={(id) => edit({ type: 'attachmentRemoved', id })}
        {...{ isLocked, uploads }}
      />
      {refusal && <p className="letter-text-refusal">{refusal}</p>}
    </>
  )
}
