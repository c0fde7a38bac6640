/** The text, and what scrolls with it: refused files, files, the options that are set. */
import { useStore } from 'zustand'
import { AttachmentList, type UploadIntents } from '#compose/attachments/AttachmentList.tsx'
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { RefusedFiles } from '#compose/attachments/RefusedFiles.tsx'
import type { useAttachFiles } from '#compose/attachments/useAttachFiles.tsx'
import { BodyField } from '#compose/body/BodyField.tsx'
import { OptionChips } from '#compose/options/OptionChips.tsx'
import type { LetterStore } from './letterStore.ts'
import { isPicture } from './pictures.ts'
import { useRefusalAt } from './RefusalContext.tsx'
import './LetterText.css'

type Props = {
  store: LetterStore
  attaching: ReturnType<typeof useAttachFiles>
  fileStates: AttachmentStates
  uploads: UploadIntents
  /** On its way: only what its files do can still be changed. */
  isLocked: boolean
}

export function LetterText({ store, attaching, fileStates, uploads, isLocked }: Props) {
  const message = useStore(store, (state) => state.message)
  const textRefusal = useRefusalAt('body')
  const filesRefusal = useRefusalAt('attachments')
  const { edit } = store.getState()
  return (
    <BodyField
      body={message.body}
      error={textRefusal}
      isLocked={isLocked}
      onType={({ html, text }) => edit({ type: 'bodyTyped', html, text })}
      onRemoveKept={() => edit({ type: 'keptPartRemoved' })}
    >
      <RefusedFiles refused={attaching.refused} onDismiss={attaching.dismissRefused} />
      <div data-place="attachments">
        <AttachmentList
          attachments={message.attachments.filter((one) => !isPicture(one, message.body))}
          states={fileStates}
          onRemove={(id) => edit({ type: 'attachmentRemoved', id })}
          {...{ isLocked, uploads }}
        />
        {filesRefusal && <p className="letter-text-refusal">{filesRefusal}</p>}
      </div>
      <div inert={isLocked}>
        <OptionChips message={message} onEdit={edit} />
      </div>
    </BodyField>
  )
}
