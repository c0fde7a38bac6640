/**
 * The button for the drafts of the mailbox, and the region it opens; its code is fetched then. Joins
 * the list, the sign-in and the desk.
 */
import { FileText } from 'lucide-react'
import type { Account } from '#auth/auth.ts'
import type { DraftsDesk, MailboxAccess } from '#drafts/draftsDesk.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import type { Boot, Ready } from './boot.ts'
import { layOnDesk, readLetter, type DeskStore } from './desk.ts'
import { surroundings } from './surroundings.ts'
import { lazyPart } from '#compose/lazyPart.tsx'

const DraftsPanel = lazyPart(async () => (await import('#drafts/DraftsPanel.tsx')).DraftsPanel)

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
  /** The letter on the desk lies nowhere else. */
  isUnsaved: () => boolean
  onOpen: () => void
  onClose: () => void
}

export function Drafts({ boot, desk, sender, isUnsaved, onOpen, onClose }: Props) {
  const drafts: DraftsDesk = {
    isUnsaved,
    read: () => readLetter(desk),
    onDraft: (draft) => desk.setState({ draft }),
    open(letter) {
      layOnDesk(desk, letter)
      onOpen()
    },
  }
  return <DraftsPanel access={toAccess(boot, desk, sender)} desk={drafts} onClose={onClose} />
}

function toAccess(
  { access, config }: Ready,
  desk: DeskStore,
  sender: Account | undefined,
): MailboxAccess {
  const { headers, flag } = config.abilities
  const without = [...(headers ? [] : ['internetMessageHeaders']), ...(flag ? [] : ['flag'])]
  const { zone, newId } = surroundings
  const readerOf = (account: Account, graph: ReturnType<typeof access.quietGraphOf>) => ({
    ...{ graph, zone, newId, without },
    accountId: account.id,
    addresses: [account.address],
  })
  return {
    quiet: sender && readerOf(sender, access.quietGraphOf(sender)),
    async ask() {
      const permit = await access.ask(sender, ['Mail.ReadWrite'])
      desk.setState({ account: permit.account })
      return readerOf(permit.account, permit.graph)
    },
  }
}
