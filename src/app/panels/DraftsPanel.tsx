/** The drafts of the mailbox: joins the list, the sign-in and the session. */
import { useStore } from 'zustand'
import type { DraftsHost } from '#drafts/draftsHost.ts'
import { DraftsPanel as Drafts } from '#drafts/DraftsPanel.tsx'
import { mailboxAccess } from '#drafts/mailboxAccess.ts'
import { UnsentEntry } from '#recovery/unsent/UnsentEntry.tsx'
import { isAtRisk, openMessage } from '#session/openMessage.ts'
import { openStored } from '#session/openStored.ts'
import { usePage } from '#app/page/PageContext.ts'
import type { PanelProps } from './panelProps.ts'

/** There the region lies in front of the message. */
const narrow = '(max-width: 899px)'

export function DraftsPanel({ onClose }: PanelProps) {
  const { startup, session, accounts, reader, delivery } = usePage()
  const removals = useStore(session, ({ recovery }) => recovery?.removals)
  const recovery = useStore(session, (state) => state.recovery)
  const openId = useStore(session, ({ draft }) => draft?.id)
  const openVersion = useStore(session, ({ draft }) => draft && `${draft.id} ${draft.etag}`)
  if (startup.step !== 'ready') return null
  const drafts: DraftsHost = {
    ...{ removals, openId, openVersion },
    isAtRisk: () => isAtRisk(session),
    save: delivery.saveBy,
    openStored: (draftId, etag) => openStored(session, draftId, etag),
    open(outgoing) {
      // A draft knows its mailbox; a template does not.
      openMessage(session, outgoing, outgoing.draft ? undefined : reader)
      delivery.reset()
      if (matchMedia(narrow).matches) onClose()
    },
  }
  return (
    <div className="drafts-panel-frame" inert={delivery.isOnItsWay}>
      <Drafts
        access={mailboxAccess(startup, reader)}
        session={drafts}
        first={recovery && <UnsentEntry {...{ recovery, accounts }} onOpen={onClose} />}
        onClose={onClose}
      />
    </div>
  )
}
