/** The text, and what scrolls with it: refused files, files, the options that are set. */
import { useStore } from 'zustand'
import { AttachmentList } from '#compose/attachments/AttachmentList.tsx'
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { RefusedFiles } from '#compose/attachments/RefusedFiles.tsx'
import type { useAttachFiles } from '#compose/attachments/useAttachFiles.tsx'
import { BodyField } from '#compose/body/BodyField.tsx'
import { OptionChips } from '#compose/options/OptionChips.tsx'
import type { LetterStore } from './letterStore.ts'
import { useRefusalAt } from './RefusalContext.tsx'
import './LetterText.css'

type Props = {
  store: LetterStore
  attaching: ReturnType<typeof useAttachFiles>
  fileStates: AttachmentStates
  onRetryFile: (id: string) => void
}

export function LetterText({ store, attaching, fileStates, onRetryFile }: Props) {
  const message = useStore(store, (state) => state.message)
  const textRefusal = useRefusalAt('body')
  const filesRefusal = useRefusalAt('attachments')
  const { edit } = store.getState()
  return (
    <BodyField
      body={message.body}
      error={textRefusal}
      onType={({ html, text }) => edit({ type: 'bodyTyped', html, text })}
      onRemoveKept={() => edit({ type: 'keptPartRemoved' })}
    >
      <RefusedFiles refused={attaching.refused} onDismiss={attaching.dismissRefused} />
      <div data-place="attachments">
        <AttachmentList
          attachments={message.attachments}
          states={fileStates}
          onRemove={(id) => edit({ type: 'attachmentRemoved', id })}
          onRetry={onRetryFile}
        />
        {filesRefusal && <p className="letter-text-refusal">{filesRefusal}</p>}
      </div>
      <OptionChips message={message} onEdit={edit} />
    </BodyField>
  )
}
