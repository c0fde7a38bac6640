/** Above the text: from whom, to whom, what about. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Suggest } from './recipients/suggest.ts'
import { SubjectField } from './subject/SubjectField.tsx'
import type { LetterStore } from './message/messageStore.ts'
import { RecipientLines } from './RecipientFields.tsx'
import { useRefusalAt } from './field/ServerRejectionContext.tsx'

type Props = { store: LetterStore; from: ReactNode; suggest: Suggest | undefined }

export function LetterHead({ store, from, suggest }: Props) {
  const subject = useStore(store, ({ message }) => message.subject)
  const refusal = useRefusalAt('subject')
  const { edit } = store.getState()
  return (
    <>
      {from}
      <RecipientLines store={store} suggest={suggest} />
      <div data-place="subject">
        <SubjectField
          subject={subject}
          error={refusal}
          onType={(typed) => edit({ type: 'subjectTyped', subject: typed })}
        />
      </div>
    </>
  )
}
