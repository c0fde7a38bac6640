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
import type { Boot } from './boot.ts'
import { Checks } from './Checks.tsx'
import type { DeskStore } from './desk.ts'
import { FromField } from './FromField.tsx'
import { LetterNotice } from './LetterNotice.tsx'
import { LetterStatus } from './LetterStatus.tsx'
import { SendLater } from './SendLater.tsx'
import type { LetterDelivery } from './useDelivery.ts'
import { useCaret } from './useCaret.ts'
import { useDiscardQuestion } from './useDiscardQuestion.tsx'
import { useMoreWays } from './useMoreWays.tsx'
import type { PanelSwitch } from './usePanel.ts'
import { useSuggest } from './useSuggest.ts'
import { useSurroundings } from './useSurroundings.ts'

type Props = {
  boot: Boot
  desk: DeskStore
  accounts: readonly Account[]
  sender: Account | undefined
  delivery: LetterDelivery
  panels: PanelSwitch
  onChoose: (account: Account) => void
  onDiscard: () => void
}

/** A letter that another tab acts for is only read here. */
const nothing = { onSend: () => undefined, onSave: () => undefined }

const inOptions: readonly ProblemPlace[] = [
  ...(['flag', 'headers', 'sentItems', 'replyTo', 'sender', 'expiry'] as const),
  ...(['openExtension', 'extendedProperties', 'mentions'] as const),
]

export function WritingDesk({ boot, desk, accounts, sender, delivery, panels, ...on }: Props) {
  const { letter, isElsewhere } = useStore(desk)
  const discarding = useDiscardQuestion({ desk, accounts, onDiscard: on.onDiscard })
  const [isScheduling, setIsScheduling] = useState(false)
  const { panel } = panels
  const page = useRef<HTMLDivElement>(null)
  const suggest = useSuggest(boot, sender)
  const surroundings = useSurroundings({ boot, sender, suggest }, panel === 'options')
  const { send, save, news } = delivery
  const { mostBytes, fileStates, canSend, uploads } = delivery
  const more = useMoreWays({ desk, canSend, onSendLater: () => setIsScheduling(true) })
  const isLocked = isElsewhere || delivery.isLocked
  useShortcuts(isElsewhere ? nothing : { onSend: () => send(), onSave: save })
  useCaret(page, isLocked)
  const files = useStore(letter.store, ({ message }) => message.attachments)
  function onGo(place: ProblemPlace) {
    if (inOptions.includes(place)) panels.show('options')
    if (page.current) goToPlace(page.current, place)
  }

  return (
    <FlushProvider flushes={letter.flushes}>
      <div ref={page} className="compose-page-desk">
        <RefusalProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: letter.store, surroundings, suggest, mostBytes, fileStates, canSend }}
            showsOptions={panel === 'options'}
            showsRequest={panel === 'request'}
            from={<FromField accounts={accounts} sender={sender} onChoose={on.onChoose} />}
            notice={
              (news ?? more.notice) && (
                <>
                  {news && <LetterNotice {...{ news, delivery, files, onGo }} />}
                  {more.notice}
                </>
              )
            }
            more={more.items}
            status={<LetterStatus {...{ delivery, files }} />}
            {...{ isLocked, uploads }}
            onShowOptions={(shows) => panels.show(shows ? 'options' : undefined)}
            intents={{
              onSend: () => send(),
              onSave: save,
              onDiscard: discarding.ask,
              onRequest: () => panels.toggle('request'),
            }}
          />
        </RefusalProvider>
      </div>
      <Checks {...{ store: letter.store, delivery, onGo }} />
      {isScheduling && <SendLater send={send} onClose={() => setIsScheduling(false)} />}
      {discarding.question}
    </FlushProvider>
  )
}
