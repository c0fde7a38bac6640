/** The letter on the desk with everything around it: notices, status, questions, shortcuts. */
import { useRef, useState, type ReactNode } from 'react'
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
  /** The drafts of the mailbox, where they lie open: in the place of the options. */
  drafts: ReactNode
  onCloseDrafts: () => void
  onChoose: (account: Account) => void
  onDiscard: () => void
}

/** What lies open beside the sheet: one thing at a time. */
type Panel = 'options'

const inOptions: readonly ProblemPlace[] = ['flag', 'headers', 'sentItems']

export function WritingDesk({ boot, desk, accounts, sender, delivery, drafts, ...on }: Props) {
  const { letter, draft } = useStore(desk)
  const [isDiscarding, setIsDiscarding] = useState(false)
  const { panel, showOptions } = usePanel(on.onCloseDrafts)
  const page = useRef<HTMLDivElement>(null)
  const suggest = useSuggest(boot, sender)
  const { sending, saving, send, save } = delivery
  const hasFailed = Boolean(sending.error ?? saving.error)
  useShortcuts({ onSend: send, onSave: save })
  const files = useStore(letter.store, ({ message }) => message.attachments)
  function onGo(place: ProblemPlace) {
    if (inOptions.includes(place)) showOptions(true)
    if (page.current) goToPlace(page.current, place)
  }

  return (
    <FlushProvider flushes={letter.flushes}>
      <div ref={page} className="compose-page-desk">
        <RefusalProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: letter.store, surroundings, suggest }}
            showsOptions={panel === 'options' && !drafts}
            from={<FromField accounts={accounts} sender={sender} onChoose={on.onChoose} />}
            mostBytes={delivery.mostBytes}
            fileStates={delivery.fileStates}
            notice={hasFailed && <LetterNotice {...{ delivery, files, onGo }} />}
            status={<DeliveryBar {...{ sending, saving, files }} />}
            isLocked={sending.status === 'pending'}
            canSend={delivery.canSend}
            onShowOptions={showOptions}
            intents={{
              onSend: send,
              onSave: save,
              onDiscard: () => setIsDiscarding(true),
              onRetryFile: (id) => void delivery.retryFile(id),
            }}
          />
        </RefusalProvider>
        {drafts}
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

/** Options and drafts take the same place. */
function usePanel(onCloseDrafts: () => void) {
  const [panel, setPanel] = useState<Panel>()
  function showOptions(shows: boolean) {
    if (shows) onCloseDrafts()
    setPanel(shows ? 'options' : undefined)
  }
  return { panel, showOptions }
}
