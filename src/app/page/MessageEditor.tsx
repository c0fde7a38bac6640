/** The open message with everything around it: notices, status, questions, shortcuts. */
import { ChevronDown, Ellipsis } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { Composer } from '#compose/Composer.tsx'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { newId } from '#compose/field/newId.ts'
import { ServerRejectionProvider } from '#compose/field/ServerRejectionContext.tsx'
import { useShortcuts } from '#compose/useShortcuts.tsx'
import { Checks } from '#sending/actions/Checks.tsx'
import { ConflictSlot } from '#sending/conflict/ConflictSlot.tsx'
import { FromField } from '#account/FromField.tsx'
import { NoticeSlot } from '#sending/status/NoticeSlot.tsx'
import { MessageStatus } from '#sending/status/MessageStatus.tsx'
import { ActionMenu } from '#app/actions/ActionMenu.tsx'
import { askDiscard } from '#recovery/discard/askDiscard.tsx'
import { useSuggest } from '#people/useSuggest.ts'
import { usePage } from './PageContext.ts'
import { useRestoreCaret } from './useRestoreCaret.ts'
import { usePreload } from './usePreload.ts'
import { useFocusField } from './useFocusField.ts'

/** A message that another tab acts for is only read here. */
const nothing = { onSend: () => undefined, onSave: () => undefined }

export function MessageEditor() {
  const parts = usePage()
  const { startup, session, reader, delivery, panels, t } = parts
  const { current, isInOtherTab } = useStore(session)
  const [surface, show] = useState<ReactNode>()
  const { page, onGo } = useFocusField(panels)
  const suggest = useSuggest(startup, reader)
  const { send, save, notice, mostBytes, fileStates, canSend, uploads } = delivery
  const isLocked = isInOtherTab || delivery.isLocked
  useShortcuts(isInOtherTab ? nothing : { onSend: () => send(), onSave: save })
  useRestoreCaret(page, isLocked)
  usePreload(current.store)
  const files = useStore(current.store, ({ message }) => message.attachments)
  const more = { icon: <Ellipsis aria-hidden size={18} />, label: t('actions.more') }
  const way = { icon: <ChevronDown aria-hidden size={18} />, label: t('compose.more') }

  return (
    <FlushProvider flushes={current.flushes}>
      <div ref={page} className="sheet-editor">
        <ServerRejectionProvider refusal={delivery.refusal}>
          <Composer
            {...{ store: current.store, newId, suggest, mostBytes, fileStates, uploads, isLocked }}
            from={<FromField />}
            notice={
              <>
                {notice && <NoticeSlot {...{ notice, delivery, files, onGo }} />}
                {surface}
              </>
            }
            onMessageFile={parts.eml.offer}
            row={{
              canSend,
              onSend: () => send(),
              onSave: save,
              onDiscard: () => askDiscard(parts, show),
              onOptions: () => panels.toggle('options'),
              showsOptions: panels.panel === 'options',
              sendMenu: (disabled) => (
                <ActionMenu name="send" kind="primary" {...{ show, disabled }} {...way} />
              ),
              moreMenu: <ActionMenu name="more" show={show} {...more} />,
              status: <MessageStatus files={files} />,
            }}
          />
        </ServerRejectionProvider>
      </div>
      <Checks {...{ store: current.store, delivery, onGo }} />
      <ConflictSlot />
    </FlushProvider>
  )
}
