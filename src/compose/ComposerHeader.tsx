/** Above the text: from whom, to whom, what about. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Suggest } from './recipients/suggestions/suggest.ts'
import { SubjectField } from './subject/SubjectField.tsx'
import type { MessageStore } from './message/messageStore.ts'
import { RecipientFields } from './RecipientFields.tsx'
import { useServerRejectionAt } from './field/ServerRejectionContext.tsx'

type Props = { store: MessageStore; from: ReactNode; suggest: Suggest | undefined }

export function ComposerHeader({ store, from, suggest }: Props) {
  return (
    <>
      {from}
      <RecipientFields store={store} suggest={suggest} />
      <SubjectRow store={store} />
    </>
  )
}

/** By itself: what is typed here draws no recipient anew. */
function SubjectRow({ store }: Pick<Props, 'store'>) {
  const subject = useStore(store, ({ message }) => message.subject)
  const rejection = useServerRejectionAt('subject')
  const { edit } = store.getState()
  return (
    <div data-field="subject">
      <SubjectField
        subject={subject}
        error={rejection}
        onType={(typed) => edit({ type: 'subjectTyped', subject: typed })}
      />
    </div>
  )
}
