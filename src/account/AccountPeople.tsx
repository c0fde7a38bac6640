/** Who is signed in: the one who writes first, with a mark; the others can be chosen to write instead. */
import { Check, UserPlus } from 'lucide-react'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Avatar } from '#ui/avatar/Avatar.tsx'

type Props = {
  accounts: readonly Account[]
  current: Account
  photo: string | undefined
  /** The open message can't change its sender now. */
  isLocked: boolean
  onChoose: (account: Account) => void
  onAdd: () => void
}

export function AccountPeople({ accounts, current, photo, isLocked, onChoose, onAdd }: Props) {
  const t = useTranslate()
  const others = accounts.filter(({ id }) => id !== current.id)
  return (
    <>
      <ul aria-label={t('account.accounts')} className="account-card-people">
        <li aria-current="true" className="account-card-row account-card-current">
          <Avatar name={current.name} photo={photo} />
          <Person {...current} />
          <Check aria-hidden size={18} />
        </li>
        {others.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              className="account-card-row"
              disabled={isLocked}
              onClick={() => onChoose(account)}
            >
              <Avatar name={account.name} photo={undefined} />
              <Person {...account} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="account-card-row" onClick={onAdd}>
        <span className="account-card-icon">
          <UserPlus aria-hidden size={18} />
        </span>
        {t('account.add')}
      </button>
    </>
  )
}

function Person({ name, address }: Account) {
  return (
    <span className="account-card-person">
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <bdi className="account-card-address">{address}</bdi>
    </span>
  )
}
