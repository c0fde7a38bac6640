/** The open message with everything around it: notices, status, questions, shortcuts. */
import { useStore } from 'zustand'
import { Composer } from '#compose/Composer.tsx'
import { isBlank } from '#compose/message/message.ts'
import { Checks } from '#sending/actions/Checks.tsx'
import { ConflictSlot } from '#sending/conflict/ConflictSlot.tsx'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { NoticeSlot } from '#sending/status/NoticeSlot.tsx'
import { MessageStatus } from '#sending/status/MessageStatus.tsx'
import { MoreMenu, SendMenu } from '#app/actions/ActionMenu.tsx'
import { boundActions } from '#app/actions/boundActions.ts'
import { useMessageKeys } from '#app/actions/useMessageKeys.ts'
import { InfoProvider } from '#compose/recipients/info/InfoContext.tsx'
import { useInfoFor } from '#people/useInfoFor.ts'
import { useSuggest } from '#people/useSuggest.ts'
import { usePage } from './PageContext.ts'
import { useEditing } from './useEditing.ts'
import { useRestoreCaret } from './useRestoreCaret.ts'
import { usePreload } from './usePreload.ts'
import { useFocusField } from './useFocusField.ts'

const FromField = lazyComponent(
  async () => (await import('#account/from/FromField.tsx')).FromField,
  'soon',
)

export function MessageEditor() {
  const { startup, session, owner, delivery, panels, eml, surface } = usePage()
  const { current, isInOtherTab, settings, draft } = useStore(session)
  const { store } = current
  const files = useStore(store, ({ message }) => message.attachments)
  const canDiscard = useStore(store, ({ message }) => !!draft || !isBlank(message))
  const { page, onGo, onOption } = useFocusField(panels)
  const { editing, attaching } = useEditing(onGo)
  const suggest = useSuggest(startup, settings?.suggestions === false ? undefined : owner)
  const info = useInfoFor(startup, owner)
  const { notice, fileStates, canSend, uploads } = delivery
  const isLocked = isInOtherTab || delivery.isLocked
  const acts = boundActions(editing)
  const { send, save, discard, options, attach } = acts
  useMessageKeys(editing, acts)
  useRestoreCaret(page, isLocked)
  usePreload(store)

  return (
    <InfoProvider value={info}>
      <div ref={page} className="sheet-editor">
        <Composer
          {...{ store, attaching, suggest, fileStates, uploads, isLocked }}
          isUndoable={delivery.isUndoable}
          onOption={onOption}
          from={<FromField />}
          notice={
            <>
              {notice && <NoticeSlot {...{ notice, delivery, files, onGo }} />}
              <Checks {...{ store, delivery, onGo }} onAttach={attach} />
              {surface}
            </>
          }
          onMessageFile={eml.offer}
          row={{
            ...{ canSend, canDiscard, onSend: send, onSave: save, onDiscard: discard },
            ...{ onOptions: options, showsOptions: panels.panel === 'options' },
            // “Send now” is in it.
            sendMenu: (isOff) => (
              <SendMenu {...{ editing }} isDisabled={isOff && !delivery.isUndoable} />
            ),
            moreMenu: <MoreMenu editing={editing} />,
            status: <MessageStatus {...{ files, onGo }} />,
          }}
        />
      </div>
      <ConflictSlot />
    </InfoProvider>
  )
}
