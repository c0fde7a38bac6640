/** The region with the drafts of the mailbox, fetched when it is opened: joins the list, the sign-in and the session. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DraftsHost } from './draftsHost.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { DraftsPanel } from './DraftsPanel.tsx'
import type { Ready } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { mailboxAccess } from './mailboxAccess.ts'
import { isAtRisk, openMessage } from '#session/openMessage.ts'

type Props = {
  boot: Ready
  session: SessionStore
  sender: Account | undefined
  /** The open message has left. */
  isSent: boolean
  saveBy: SaveBy
  onOpen: () => void
  onClose: () => void
}

export function DraftsSlot({ boot, session, sender, isSent, saveBy, onOpen, onClose }: Props) {
  const removals = useStore(session, ({ recovery }) => recovery?.removals)
  const drafts: DraftsHost = {
    removals,
    isAtRisk: async () => !isSent && isAtRisk(session),
    save: saveBy,
    open(outgoing) {
      // A draft knows its mailbox; a template does not.
      openMessage(session, outgoing, outgoing.draft ? undefined : sender)
      onOpen()
    },
  }
  return <DraftsPanel access={mailboxAccess(boot, sender)} session={drafts} onClose={onClose} />
}
