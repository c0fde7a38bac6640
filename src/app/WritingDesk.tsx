/** The letter on the desk with everything around it: notices, status, questions, shortcuts. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Composer } from '#compose/Composer.tsx'
import { FlushProvider } from '#compose/FlushContext.tsx'
import { goToPlace } from '#compose/goToPlace.ts'
import type { ProblemPlace } from '#compose/problem.ts'
import { RefusalProvider } from '#compose/RefusalContext.tsx'
import { useShortcuts } from '#compose/useShortcuts.tsx'
import { DeliveryBar } from '#deliver/DeliveryBar.tsx'
import type { Boot } from './boot.ts'
import { Checks } from './Checks.tsx'
import type { DeskStore } from './desk.ts'
import { DiscardDialog } from './DiscardDialog.tsx'
import { FromField } from './FromField.tsx'
import { LetterNotice } from './LetterNotice.tsx'
import { surroundings } from './surroundings.ts'
import type { LetterDelivery } from './useDelivery.ts'
import { useSuggest } from './useSuggest.ts'

type Props = {
  boot: Boot
  desk: DeskStore
  accounts: readonly Account[]
  sender: Account | undefined
  delivery: LetterDelivery
  onChoose: (account: Account) => void
  onDiscard: () => void
  onLetterFile: (file: File, attach: () => void) => boolean
}

/** What lies open beside the sheet: one thing at a time. */
type Panel = 'options'

const inOptions: readonly ProblemPlace[] = ['flag', 'headers', 'sentItems']

export function WritingDesk({ boot, desk, accounts, sender, delivery, ...on }: Props) {
  const { letter, draft } = useStore(desk)
  const [isDiscarding, setIsDiscarding] = useState(false)
  const [panel, setPanel] = useState<Panel>()
  const page = useRef<HTMLDivElement>(null)
  const suggest = useSuggest(boot, sender)
  const { sending, saving, send, save } = delivery
  const hasFailed = Boolean(sending.error ?? saving.error)
  useShortcuts({ onSend: send, onSave: save })
  const files = useStore(letter.store, ({ message }) => message.attachments)
  function onGo(place: ProblemPlace) {
    if (inOptions.includes(place)) setPanel('options')
    if (page.current) goToPlace(page.current, place)
  }

  return (
    <FlushProvider flushes={letter.flushes}>
      <div ref={page} className="compose-page-desk">
        <RefusalProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: letter.store, surroundings, suggest }}
            showsOptions={panel === 'options'}
            from={<FromField accounts={accounts} sender={sender} onChoose={on.onChoose} />}
            mostBytes={delivery.mostBytes}
            fileStates={delivery.fileStates}
            notice={hasFailed && <LetterNotice {...{ delivery, files, onGo }} />}
            status={<DeliveryBar {...{ sending, saving, files }} />}
            isLocked={sending.status === 'pending'}
            canSend={delivery.canSend}
            onLetterFile={on.onLetterFile}
            onShowOptions={(shows) => setPanel(shows ? 'options' : undefined)}
            intents={{
              onSend: send,
              onSave: save,
              onDiscard: () => setIsDiscarding(true),
              onRetryFile: (id) => void delivery.retryFile(id),
            }}
          />
        </RefusalProvider>
      </div>
      <Checks {...{ store: letter.store, delivery, onGo }} />
      {isDiscarding && (
        <DiscardDialog
          hasDraft={accounts.some(({ id }) => id === draft?.accountId)}
          onKeep={() => setIsDiscarding(false)}
          onDiscard={on.onDiscard}
        />
      )}
    </FlushProvider>
  )
}
