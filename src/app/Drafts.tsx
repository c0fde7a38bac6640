/**
 * The button for the drafts of the mailbox, and the region it opens; its code is fetched then. Joins
 * the list, the sign-in and the desk.
 */
import { FileText } from 'lucide-react'
import type { Account } from '#auth/auth.ts'
import type { DraftsDesk, SaveBy } from '#drafts/draftsDesk.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import type { Boot, Ready } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { lazyPart } from '#compose/lazyPart.tsx'
import { mailboxAccess } from './mailboxAccess.ts'
import { isAtRisk, takePlace } from './takePlace.ts'

const DraftsPanel = lazyPart(async () => (await import('#drafts/DraftsPanel.tsx')).DraftsPanel)

type ButtonProps = { boot: Boot; isOpen: boolean; isOnItsWay: boolean; onToggle: () => void }

export function DraftsButton({ boot, isOpen, isOnItsWay, onToggle }: ButtonProps) {
  const say = useWords()
  return (
    <Button
      className="page-header-button"
      icon={<FileText aria-hidden size={18} />}
      aria-expanded={isOpen}
      disabled={boot.step !== 'ready' || isOnItsWay}
      onClick={onToggle}
    >
      <span className="visually-hidden-on-phone">{say('drafts.drafts')}</span>
    </Button>
  )
}

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

export function Drafts({ boot, desk, sender, isSent, saveBy, onOpen, onClose }: Props) {
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
