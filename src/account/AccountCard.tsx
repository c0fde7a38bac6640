/**
 * The card behind the account's button: who is signed in, the settings of who writes, and the way out. It is
 * fetched late, and stays for the question that signing out may ask.
 */
import type { RefObject } from 'react'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { SettingsList } from '#settings/SettingsList.tsx'
import { useSession } from '#session/SessionContext.ts'
import { useSettings } from '#settings/useSettings.ts'
import { Popover } from '#ui/popover/Popover.tsx'
import { AccountPeople } from './AccountPeople.tsx'
import { chooseSender } from './chooseSender.ts'
import { MailtoSetting } from './MailtoSetting.tsx'
import { SignaturesSetting } from './SignaturesSetting.tsx'
import { SignOutRow, type SignOutPlace } from './SignOutRow.tsx'
import { SuggestionsSetting } from './SuggestionsSetting.tsx'
import type { Senders } from './useSender.ts'
import { useSignOut } from './useSignOut.tsx'
import './AccountCard.css'

export type AccountCardProps = Pick<Senders, 'accounts'> & {
  ready: Ready
  current: Account
  photo: string | undefined
  id: string
  button: RefObject<HTMLElement | null>
  isOpen: boolean
  isLocked: boolean
  isWriting: boolean
  onClose: () => void
  onAdd: () => void
  onNew: () => void
  onTrouble: (error: unknown) => void
}

export function AccountCard({ isOpen, isWriting, onNew, onTrouble, ...props }: AccountCardProps) {
  const { ready, current, onClose } = props
  const signOut = (account: Account, where: SignOutPlace) =>
    ready.auth.signOut(account, where).catch(onTrouble)
  const { question, confirm } = useSignOut({ current, isWriting, onNew, signOut })
  return (
    <>
      {isOpen && (
        <Card
          {...props}
          onSignOut={(account, where) => {
            onClose()
            void confirm(account, where)
          }}
        />
      )}
      {question}
    </>
  )
}

type CardProps = Omit<AccountCardProps, 'isOpen' | 'isWriting' | 'onNew' | 'onTrouble'> & {
  onSignOut: (account: Account, where: SignOutPlace) => void
}

function Card({ ready, accounts, current, photo, isLocked, onClose, ...props }: CardProps) {
  const t = useTranslate()
  const session = useSession()
  const own = useSettings(current.id)
  const { suggestions, undoSeconds } = ready.config
  function add() {
    onClose()
    props.onAdd()
  }
  return (
    <Popover id={props.id} label={t('account.card')} button={props.button} onClose={onClose}>
      <div className="account-card">
        <AccountPeople
          {...{ accounts, current, photo, isLocked }}
          onChoose={chooseSender(session)}
          onAdd={add}
        />
        <div className="account-card-part">
          <div aria-hidden className="account-card-heading">
            {t('settings.settings')}
          </div>
          <SettingsList
            {...own}
            undoSeconds={undoSeconds}
            first={
              <>
                {suggestions.length > 0 && <SuggestionsSetting {...own} account={current} />}
                <SignaturesSetting onOpen={onClose} />
                <MailtoSetting />
              </>
            }
          />
        </div>
        <div className="account-card-part">
          <SignOutRow accounts={accounts} onSignOut={props.onSignOut} />
        </div>
      </div>
    </Popover>
  )
}
