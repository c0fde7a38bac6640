/** The button to the shared mailboxes; who comes near it learns the account's own other addresses. */
import { Mailbox } from 'lucide-react'
import { useState } from 'react'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { ChooseSender } from '#account/chooseSender.ts'

const SharedMailboxesDialog = lazyComponent(
  async () => (await import('./SharedMailboxesDialog.tsx')).SharedMailboxesDialog,
)

type Props = {
  choose: ChooseSender
  startup: Ready
  owner: Account
}

export function OtherSenders({ startup, owner, choose }: Props) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <IconButton
        className="from-field-more"
        icon={<Mailbox aria-hidden size={18} />}
        label={t('from.shared')}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <SharedMailboxesDialog {...{ startup, owner, choose }} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}
