/** One row to sign out, with the choice inside: of this app, or everywhere in this browser; for each account. */
import { ChevronDown, ChevronRight, LogOut } from 'lucide-react'
import { useId, useState } from 'react'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

export type SignOutPlace = 'here' | 'microsoft'

type Props = {
  accounts: readonly Account[]
  onSignOut: (account: Account, where: SignOutPlace) => void
}

export function SignOutRow({ accounts, onSignOut }: Props) {
  const t = useTranslate()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <button
        type="button"
        className="account-card-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="account-card-icon">
          <LogOut aria-hidden size={18} />
        </span>
        <span className="account-card-person">{t('account.signOut')}</span>
        <Chevron aria-hidden size={18} className="account-card-chevron" />
      </button>
      {isOpen && (
        <div id={id}>
          {accounts.map((account) => (
            <Choice key={account.id} {...{ account, onSignOut }} isNamed={accounts.length > 1} />
          ))}
        </div>
      )}
    </>
  )
}

type ChoiceProps = Pick<Props, 'onSignOut'> & { account: Account; isNamed: boolean }

function Choice({ account, isNamed, onSignOut }: ChoiceProps) {
  const t = useTranslate()
  return (
    <div role="group" aria-label={account.name} className="account-card-choice">
      {isNamed && (
        <bdi aria-hidden className="account-card-heading">
          {account.name}
        </bdi>
      )}
      <button type="button" className="account-card-row" onClick={() => onSignOut(account, 'here')}>
        {t('account.signOutHere')}
      </button>
      <button
        type="button"
        className="account-card-row"
        onClick={() => onSignOut(account, 'microsoft')}
      >
        {t('account.signOutOfMicrosoft')}
      </button>
    </div>
  )
}
