/** The region with the drafts of the mailbox, fetched when it is opened: joins the list, the sign-in and the desk. */
import type { Account } from '#auth/auth.ts'
import type { DraftsDesk, SaveBy } from '#drafts/draftsDesk.ts'
import { DraftsPanel } from '#drafts/DraftsPanel.tsx'
import type { Ready } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { mailboxAccess } from './mailboxAccess.ts'
import { isAtRisk, takePlace } from './takePlace.ts'

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
  const drafts: DraftsDesk = {
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
