/** Who sends: a choice where there is one, and what has to be said about it (SenderHint). */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useStartup } from '#access/StartupContext.ts'
import { useSession } from '#session/SessionContext.ts'
import { useSender, type Senders } from './useSender.ts'
import './FromField.css'

const SenderHint = lazyComponent(async () => (await import('./SenderHint.tsx')).SenderHint)

export function FromField() {
  const startup = useStartup()
  const { accounts, sender, choose } = useSender()
  const draft = useStore(useSession(), (state) => state.draft)
  if (startup.step !== 'ready' || !sender || accounts.length === 0) return null
  const isGone = !accounts.some(({ id }) => id === sender.id)
  const isApart = draft !== undefined && draft.accountId !== sender.id
  const listed = isGone ? [sender, ...accounts] : accounts
  return (
    <div className="from-field">
      {listed.length > 1 ? (
        <Choice {...{ accounts, sender, choose, listed }} />
      ) : (
        <OnlyAccount account={sender} />
      )}
      {(isGone || isApart) && (
        <SenderHint {...{ boot: startup, accounts, sender, isGone, draft }} />
      )}
    </div>
  )
}

type ChoiceProps = Pick<Senders, 'accounts' | 'choose'> & {
  sender: Account
  listed: readonly Account[]
}

function Choice({ accounts, sender, choose, listed }: ChoiceProps) {
  const t = useTranslate()
  return (
    <label className="from-field-line">
      <span className="from-field-label">{t('from.from')}</span>
      <select
        className="from-field-choice"
        value={sender.id}
        onChange={({ target }) => {
          const account = accounts.find(({ id }) => id === target.value)
          if (account) choose(account)
        }}
      >
        {listed.map(({ id, name, address }) => (
          <option key={id} value={id}>
            {t('from.person', { name, address })}
          </option>
        ))}
      </select>
    </label>
  )
}

function OnlyAccount({ account: { name, address } }: { account: Account }) {
  const t = useTranslate()
  return (
    <div className="from-field-line">
      <span className="from-field-label">{t('from.from')}</span>
      <span className="from-field-person">
        <bdi>{name}</bdi> <bdi className="from-field-address">{address}</bdi>
      </span>
    </div>
  )
}
