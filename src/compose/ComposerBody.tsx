/** The text, and what scrolls with it: files and the options that are set, fetched when there are any. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { UploadIntents } from './attachments/AttachmentList.tsx'
import type { AttachmentStates } from './attachments/attachments.ts'
import type { Attaching } from './attachments/adding/useAttachFiles.tsx'
import type { BigText } from './attachments/adding/useBigText.tsx'
import { BodyField } from './body/BodyField.tsx'
import { InlineImagesProvider } from './body/InlineImagesContext.tsx'
import { useInlineAdding } from './attachments/adding/useInlineAdding.tsx'
import { hasOptions } from './options/hasOptions.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { MessageStore } from './message/messageStore.ts'
import type { Suggest } from './recipients/suggestions/suggest.ts'
import { useServerRejectionAt } from './field/ServerRejectionContext.tsx'
import './ComposerBody.css'

const AttachmentSection = lazyComponent(
  async () => (await import('./AttachmentSection.tsx')).AttachmentSection,
  'soon',
)
const OptionChips = lazyComponent(
  async () => (await import('./options/OptionChips.tsx')).OptionChips,
  'soon',
)

type Props = {
  store: MessageStore
  attaching: Attaching
  bigText: BigText
  fileStates: AttachmentStates
  uploads: UploadIntents
  /** On its way: only what its files do can still be changed. */
  isLocked: boolean
  onOption: (name: string) => void
  suggest: Suggest | undefined
}

export function ComposerBody({
  store,
  attaching,
  bigText,
  isLocked,
  onOption,
  suggest,
  ...files
}: Props) {
  const message = useStore(store, (state) => state.message)
  const rejection = useServerRejectionAt('body')
  const { edit } = store.getState()
  const images = useInlineAdding(store, attaching)
  const hasNotices = attaching.refused.length > 0 || bigText.texts.length > 0
  const hasFiles = message.attachments.length > 0 || hasNotices
  // The last file that was removed can come back.
  const [hadFiles, setHadFiles] = useState(hasFiles)
  if (hasFiles && !hadFiles) setHadFiles(true)
  return (
    <InlineImagesProvider value={images}>
      <BodyField
        body={message.body}
        error={rejection}
        {...{ isLocked, suggest }}
        onType={(copy) => edit({ type: 'bodyTyped', ...copy })}
        onBigText={bigText.add}
        onRemoveQuoted={() => edit({ type: 'keptPartRemoved' })}
      >
        <div data-field="attachments" data-refocus="attach">
          {(hasFiles || hadFiles) && (
            <AttachmentSection {...{ store, attaching, bigText, isLocked }} {...files} />
          )}
        </div>
        <div inert={isLocked} data-refocus="options">
          {hasOptions(message) && <OptionChips {...{ message, onOption }} onEdit={edit} />}
        </div>
      </BodyField>
    </InlineImagesProvider>
  )
}
