/** The files of a letter, and those that were refused; fetched with the first one. */
import { useStore } from 'zustand'
import type { LetterStore } from '#compose/letterStore.ts'
import { isPicture } from '#compose/pictures.ts'
import { useRefusalAt } from '#compose/RefusalContext.tsx'
import { announce } from '#ui/announce.ts'
import { useWords } from '#words/useWords.ts'
import { spokenFile } from './attachedWords.ts'
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
  const say = useWords()
  const { edit } = store.getState()

  function remove(id: string) {
    const file = attachments.find((one) => one.id === id)
    if (file) announce(say('attachments.removed', { file: spokenFile(file) }))
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
      {refusal && <p className="letter-text-refusal">{refusal}</p>}
    </>
  )
}
