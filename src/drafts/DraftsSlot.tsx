/** The region with the drafts of the mailbox, fetched when it is opened: joins the list, the sign-in and the desk. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DraftsDesk } from './draftsDesk.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { DraftsPanel } from './DraftsPanel.tsx'
import type { Ready } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { mailboxAccess } from './mailboxAccess.ts'
import { isAtRisk, takePlace } from '#session/openMessage.ts'

type Props = {
  boot: Ready
  desk: DeskStore
  sender: Account | undefined
  /** The letter on the desk has left. */
  isSent: boolean
  saveBy: SaveBy
  onOpen: () => void
  onClose: () => void
}

export function DraftsSlot({ boot, desk, sender, isSent, saveBy, onOpen, onClose }: Props) {
  const removals = useStore(desk, ({ keeping }) => keeping?.removals)
  const drafts: DraftsDesk = {
    removals,
    isAtRisk: async () => !isSent && isAtRisk(desk),
    save: saveBy,
    open(letter) {
      // A draft knows its mailbox; a template does not.
      takePlace(desk, letter, letter.draft ? undefined : sender)
      onOpen()
    },
  }
  return <DraftsPanel access={mailboxAccess(boot, sender)} desk={drafts} onClose={onClose} />
}
