/** The letter on the desk with everything around it: notices, status, questions, shortcuts. */
import { useStore } from 'zustand'
import { Composer } from '#compose/Composer.tsx'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { RefusalProvider } from '#compose/field/ServerRejectionContext.tsx'
import { useShortcuts } from '#compose/useShortcuts.tsx'
import type { Boot } from '#access/startup.ts'
import { Checks } from '#sending/actions/Checks.tsx'
import { ConflictSlot } from '#sending/conflict/ConflictSlot.tsx'
import type { DeskStore } from '#session/composeSession.ts'
import { FromField } from '#account/FromField.tsx'
import { NewsSlot } from '#sending/status/NoticeSlot.tsx'
import { LetterStatus } from '#sending/status/MessageStatus.tsx'
import type { LetterDelivery } from '#sending/delivery.ts'
import { useCaret } from './useRestoreCaret.ts'
import { useDiscardQuestion } from '#recovery/discard/useDiscardQuestion.tsx'
import { useMoreWays } from './useMoreActions.tsx'
import type { PanelSwitch } from '#session/usePanel.ts'
import { useFetchAhead } from './usePreload.ts'
import { useProblemPlaces } from './useFocusField.ts'
import type { useSender } from '#account/useSender.ts'
import { useSuggest } from '#people/useSuggest.ts'
import { useSurroundings } from './useComposerEnvironment.ts'

type Props = {
  boot: Boot
  desk: DeskStore
  by: ReturnType<typeof useSender>
  delivery: LetterDelivery
  panels: PanelSwitch
  onDiscard: () => void
  onLetterFile: (file: File, attach: () => void) => boolean
}

/** A letter that another tab acts for is only read here. */
const nothing = { onSend: () => undefined, onSave: () => undefined }

export function WritingDesk({ boot, desk, by, delivery, panels, ...on }: Props) {
  const { accounts, sender, reader } = by
  const { letter, isElsewhere } = useStore(desk)
  const discarding = useDiscardQuestion({ desk, accounts, onDiscard: on.onDiscard })
  const { panel } = panels
  const { page, onGo } = useProblemPlaces(panels)
  const suggest = useSuggest(boot, reader)
  const surroundings = useSurroundings({ boot, sender: reader, suggest }, panel === 'options')
  const { send, save, news, mostBytes, fileStates, canSend, uploads } = delivery
  const more = useMoreWays({ boot, desk, sender, delivery })
  const isLocked = isElsewhere || delivery.isLocked
  useShortcuts(isElsewhere ? nothing : { onSend: () => send(), onSave: save })
  useCaret(page, isLocked)
  useFetchAhead(letter.store)
  const files = useStore(letter.store, ({ message }) => message.attachments)
  const newest = news && <NewsSlot key="news" {...{ news, delivery, files, onGo }} />
  const notices = [newest, more.notice].filter(Boolean)

  return (
    <FlushProvider flushes={letter.flushes}>
      <div ref={page} className="compose-page-desk">
        <RefusalProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: letter.store, surroundings, suggest, mostBytes, fileStates, canSend }}
            showsOptions={panel === 'options'}
            showsRequest={panel === 'request'}
            from={<FromField {...{ boot, desk, accounts, sender }} onChoose={by.choose} />}
            notice={notices.length > 0 && notices}
            more={more.items}
            status={<LetterStatus {...{ desk, delivery, files }} />}
            {...{ isLocked, uploads }}
            onLetterFile={on.onLetterFile}
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
      <ConflictSlot {...{ boot, desk, delivery }} />
      {more.question}
      {discarding.question}
    </FlushProvider>
  )
}
