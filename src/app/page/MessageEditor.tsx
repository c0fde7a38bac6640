/** The open message with everything around it: notices, status, questions, shortcuts. */
import { useStore } from 'zustand'
import { Composer } from '#compose/Composer.tsx'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { ServerRejectionProvider } from '#compose/field/ServerRejectionContext.tsx'
import { useShortcuts } from '#compose/useShortcuts.tsx'
import type { Boot } from '#access/startup.ts'
import { Checks } from '#sending/actions/Checks.tsx'
import { ConflictSlot } from '#sending/conflict/ConflictSlot.tsx'
import type { SessionStore } from '#session/composeSession.ts'
import { FromField } from '#account/FromField.tsx'
import { NoticeSlot } from '#sending/status/NoticeSlot.tsx'
import { MessageStatus } from '#sending/status/MessageStatus.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'
import { useRestoreCaret } from './useRestoreCaret.ts'
import { useDiscardQuestion } from '#recovery/discard/useDiscardQuestion.tsx'
import { useMoreActions } from './useMoreActions.tsx'
import type { PanelSwitch } from '#session/usePanel.ts'
import { usePreload } from './usePreload.ts'
import { useFocusField } from './useFocusField.ts'
import type { useSender } from '#account/useSender.ts'
import { useSuggest } from '#people/useSuggest.ts'
import { useComposerEnvironment } from './useComposerEnvironment.ts'

type Props = {
  boot: Boot
  session: SessionStore
  by: ReturnType<typeof useSender>
  delivery: MessageDelivery
  panels: PanelSwitch
  onDiscard: () => void
  onMessageFile: (file: File, attach: () => void) => boolean
}

/** A message that another tab acts for is only read here. */
const nothing = { onSend: () => undefined, onSave: () => undefined }

export function MessageEditor({ boot, session, by, delivery, panels, ...on }: Props) {
  const { accounts, sender, reader } = by
  const { current, isInOtherTab } = useStore(session)
  const discarding = useDiscardQuestion({ session, accounts, onDiscard: on.onDiscard })
  const { panel } = panels
  const { page, onGo } = useFocusField(panels)
  const suggest = useSuggest(boot, reader)
  const environment = useComposerEnvironment({ boot, sender: reader, suggest }, panel === 'options')
  const { send, save, notice, mostBytes, fileStates, canSend, uploads } = delivery
  const more = useMoreActions({ boot, session, sender, delivery })
  const isLocked = isInOtherTab || delivery.isLocked
  useShortcuts(isInOtherTab ? nothing : { onSend: () => send(), onSave: save })
  useRestoreCaret(page, isLocked)
  usePreload(current.store)
  const files = useStore(current.store, ({ message }) => message.attachments)
  const newest = notice && <NoticeSlot key="news" {...{ notice, delivery, files, onGo }} />
  const notices = [newest, more.notice].filter(Boolean)

  return (
    <FlushProvider flushes={current.flushes}>
      <div ref={page} className="compose-page-editor">
        <ServerRejectionProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: current.store, environment, suggest, mostBytes, fileStates, canSend }}
            showsOptions={panel === 'options'}
            showsRequest={panel === 'request'}
            from={<FromField {...{ boot, session, accounts, sender }} onChoose={by.choose} />}
            notice={notices.length > 0 && notices}
            more={more.items}
            status={<MessageStatus {...{ session, delivery, files }} />}
            {...{ isLocked, uploads }}
            onMessageFile={on.onMessageFile}
            onShowOptions={(shows) => panels.show(shows ? 'options' : undefined)}
            intents={{
              onSend: () => send(),
              onSave: save,
              onDiscard: discarding.ask,
              onRequest: () => panels.toggle('request'),
            }}
          />
        </ServerRejectionProvider>
      </div>
      <Checks {...{ store: current.store, delivery, onGo }} />
      <ConflictSlot {...{ boot, session, delivery }} />
      {more.question}
      {discarding.question}
    </FlushProvider>
  )
}
