/** Who sends: shown where there is a choice, or something has to be said about it (SenderHint). */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import './FromField.css'

const SenderHint = lazyComponent(async () => (await import('./SenderHint.tsx')).SenderHint)

type Props = {
  boot: Boot
  session: SessionStore
  accounts: readonly Account[]
  sender: Account | undefined
  onChoose: (account: Account) => void
}

export function FromField({ boot, session, accounts, sender, onChoose }: Props) {
  const t = useTranslate()
  const draft = useStore(session, (state) => state.draft)
  const isGone = !accounts.some(({ id }) => id === sender?.id)
  const isApart = draft !== undefined && draft.accountId !== sender?.id
  if (boot.step !== 'ready' || !sender || accounts.length === 0) return null
  if (accounts.length < 2 && !isGone && !isApart) return null
  return (
    <div className="from-field">
      <label className="from-field-line">
        <span className="from-field-label">{t('from.from')}</span>
        <select
          className="from-field-choice"
          value={sender.id}
          onChange={({ target }) => {
            const account = accounts.find(({ id }) => id === target.value)
            if (account) onChoose(account)
          }}
        >
          {[...(isGone ? [sender] : []), ...accounts].map(({ id, name, address }) => (
            <option key={id} value={id}>
              {t('from.person', { name, address })}
            </option>
          ))}
        </select>
      </label>
      {(isGone || isApart) && <SenderHint {...{ boot, accounts, sender, isGone, draft }} />}
    </div>
  )
}
