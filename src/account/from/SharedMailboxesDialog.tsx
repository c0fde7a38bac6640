/** Adds a shared mailbox by its address, in the click that may open Microsoft's window, and takes one off the list. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { rememberMailbox } from '#access/keepMailboxes.ts'
import { readMailboxes } from '#access/sharedMailboxes.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ChooseSender } from '#account/chooseSender.ts'
import { useAddMailbox } from './useAddMailbox.ts'
import './SharedMailboxesDialog.css'

type Props = {
  choose: ChooseSender
  startup: Ready
  owner: Account
  onClose: () => void
}

export function SharedMailboxesDialog({ startup, owner, choose, onClose }: Props) {
  const t = useTranslate()
  const { add, error, isAdding, forget } = useAddMailbox(startup, owner, (account, as) => {
    choose(account, as)
    onClose()
  })
  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.close')}
      </Button>
      <Button kind="primary" type="submit" form="add-mailbox" disabled={isAdding}>
        {t(isAdding ? 'drafts.loading' : 'from.add')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('from.shared')} actions={actions} onClose={onClose}>
      <p className="shared-mailboxes-hint">{t('sender.hint')}</p>
      <form
        id="add-mailbox"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add(String(new FormData(event.currentTarget).get('address') ?? ''))
        }}
      >
        <TextField
          name="address"
          type="email"
          label={t('common.address')}
          error={error}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onInput={forget}
        />
      </form>
      <Remembered owner={owner} />
    </Dialog>
  )
}

function Remembered({ owner }: { owner: Account }) {
  const t = useTranslate()
  const [listed, setListed] = useState(() => listedOf(owner))
  if (listed.length === 0) return null
  return (
    <ul aria-label={t('from.shared')} className="shared-mailboxes">
      {listed.map((one) => (
        <li key={one.address}>
          <span className="shared-mailboxes-words">
            <bdi>{one.address}</bdi>
            {!one.opens && <span className="shared-mailboxes-hint">{t('from.onlyAddress')}</span>}
          </span>
          <IconButton
            icon={<X aria-hidden size={16} />}
            label={t('common.removeNamed', { name: one.address })}
            onClick={() => {
              rememberMailbox(owner, { ...one, isHidden: true })
              setListed(listedOf(owner))
              announce(t('recipients.removed', { entry: one.address }))
            }}
          />
        </li>
      ))}
    </ul>
  )
}

const listedOf = ({ id }: Account) => readMailboxes(id).filter(({ isHidden }) => !isHidden)
