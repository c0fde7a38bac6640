/** Who is signed in, and the ways in and out: one button in the corner, and a list behind it. */
import { LogOut, UserPlus } from 'lucide-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Avatar } from './Avatar.tsx'
import './AccountMenu.css'

type AccountActions = {
  readonly onSignIn: () => void
  readonly onAdd: () => void
  readonly onSignOut: (account: Account, where: 'here' | 'microsoft') => void
}

type Props = AccountActions & {
  accounts: readonly Account[]
  current: Account | undefined
  photo: string | undefined
  /** Below the list, once it is open. */
  extras: ReactNode
}

export function AccountMenu({ accounts, current, photo, extras, ...actions }: Props) {
  const t = useTranslate()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  if (!current) return <Button onClick={actions.onSignIn}>{t('signIn.signIn')}</Button>
  return (
    <div className="account-menu">
      <button
        type="button"
        className="account-menu-button"
        aria-label={t('account.account', { name: current.name })}
        popoverTarget={id}
      >
        <Avatar name={current.name} photo={photo} />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="account-menu-list"
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} onSignOut={actions.onSignOut} />
        ))}
        <Button
          icon={<UserPlus aria-hidden size={18} />}
          onClick={() => {
            menu.current?.hidePopover()
            actions.onAdd()
          }}
        >
          {t('account.add')}
        </Button>
        {isOpen && extras}
      </div>
    </div>
  )
}

type RowProps = { account: Account; onSignOut: AccountActions['onSignOut'] }

function AccountRow({ account, onSignOut }: RowProps) {
  const t = useTranslate()
  return (
    <div className="account-menu-row">
      <div className="account-menu-person">
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <span>{account.address}</span>
      </div>
      <Button
        icon={<LogOut aria-hidden size={18} />}
        aria-label={t('account.signOutPerson', { name: account.name })}
        onClick={() => onSignOut(account, 'here')}
      >
        {t('account.signOut')}
      </Button>
      <Button className="account-menu-everywhere" onClick={() => onSignOut(account, 'microsoft')}>
        {t('account.signOutOfMicrosoft')}
      </Button>
    </div>
  )
}
