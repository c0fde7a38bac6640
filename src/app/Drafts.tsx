/**
 * The button for the drafts of the mailbox, and the region it opens; its code is fetched then. Joins
 * the list, the sign-in and the desk.
 */
import { FileText } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { Account } from '#auth/auth.ts'
import type { DraftsDesk, MailboxAccess } from '#drafts/draftsDesk.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import type { Boot, Ready } from './boot.ts'
import { readLetter, type DeskStore } from './desk.ts'
import { isAtRisk, takePlace } from './takePlace.ts'
import { toReader } from './toReader.ts'

const DraftsPanel = lazy(async () => {
  const module = await import('#drafts/DraftsPanel.tsx')
  return { default: module.DraftsPanel }
})

type ButtonProps = { boot: Boot; isOpen: boolean; onToggle: () => void }

export function DraftsButton({ boot, isOpen, onToggle }: ButtonProps) {
  const say = useWords()
  return (
    <Button
      icon={<FileText aria-hidden size={18} />}
      aria-expanded={isOpen}
      disabled={boot.step !== 'ready'}
      onClick={onToggle}
    >
      {say('drafts.drafts')}
    </Button>
  )
}

type Props = {
  boot: Ready
  desk: DeskStore
  sender: Account | undefined
  /** The letter on the desk has left. */
  isSent: boolean
  onOpen: () => void
  onClose: () => void
}

export function Drafts({ boot, desk, sender, isSent, onOpen, onClose }: Props) {
  const drafts: DraftsDesk = {
    isAtRisk: async () => !isSent && isAtRisk(desk),
    read: () => readLetter(desk),
    onDraft: (draft) => desk.setState({ draft }),
    open(letter) {
      takePlace(desk, letter)
      onOpen()
    },
  }
  return (
    <Suspense>
      <DraftsPanel access={toAccess(boot, desk, sender)} desk={drafts} onClose={onClose} />
    </Suspense>
  )
}

function toAccess(
  { access, config }: Ready,
  desk: DeskStore,
  sender: Account | undefined,
): MailboxAccess {
  return {
    quiet: sender && toReader(config, sender, access.quietGraphOf(sender)),
    async ask() {
      const permit = await access.ask(sender, ['Mail.ReadWrite'])
      desk.setState({ account: permit.account })
      return toReader(config, permit.account, permit.graph)
    },
  }
}
