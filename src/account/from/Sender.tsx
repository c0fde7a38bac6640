/** Who sends: a choice where there is one, what has to be said about it, and the way to other addresses. */
import { useEffect, useReducer, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useSession } from '#session/SessionContext.ts'
import { chooseSender } from '#account/chooseSender.ts'
import { useSender, type Senders } from '#account/useSender.ts'
import { OtherSenders } from './OtherSenders.tsx'
import { SenderHint } from './SenderHint.tsx'
import { SenderRejection } from './SenderRejection.tsx'
import { senderOptions, toOption, type SenderOption } from './senderOptions.ts'
import { useAliases } from './useAliases.ts'
import './Sender.css'

export function Sender({ startup }: { startup: Ready }) {
  const { sender, ...senders } = useSender()
  return sender ? <KnownSender {...{ ...senders, startup, sender }} /> : null
}

type Props = Senders & { startup: Ready; sender: Account }

function KnownSender({ startup, sender, own, owner, accounts }: Props) {
  const session = useSession()
  const choose = chooseSender(session)
  const { draft, current } = useStore(session)
  const as = useStore(current.store, ({ message }) => message.sender)
  const now = toOption(sender, as)
  const rejection = useRejection(now.value)
  useStored()
  const line = useRef<HTMLDivElement>(null)
  useAliases(startup, owner, line)
  const isGone = !accounts.some(({ id }) => id === sender.id)
  const isApart = draft !== undefined && draft.accountId !== sender.id
  return (
    <>
      <div ref={line} className="from-field-line">
        <Choice options={senderOptions(own, now)} {...{ now, choose, rejection }} />
        {owner && <OtherSenders {...{ startup, owner, choose }} />}
      </div>
      {owner && rejection && <SenderRejection {...{ owner, now, choose, rejection }} />}
      {(isGone || isApart) && (
        <SenderHint {...{ boot: startup, accounts, sender, isGone, draft }} />
      )}
    </>
  )
}

type ChoiceProps = {
  options: readonly SenderOption[]
  now: SenderOption
  choose: (account: Account, as: SenderOption['as']) => void
  rejection: string | undefined
}

function Choice({ options, now, choose, rejection }: ChoiceProps) {
  const t = useTranslate()
  const text = ({ name, address }: SenderOption) =>
    name ? t('from.person', { name, address }) : address
  if (options.length === 1) {
    return (
      <>
        <span className="from-field-label">{t('from.from')}</span>
        <span className="from-field-person" dir="auto">
          <bdi>{now.name}</bdi> <bdi className="from-field-address">{now.address}</bdi>
        </span>
      </>
    )
  }
  return (
    <label className="from-field-choices">
      <span className="from-field-label">{t('from.from')}</span>
      <select
        className="from-field-choice"
        aria-invalid={rejection ? true : undefined}
        aria-describedby={rejection && 'from-rejection'}
        value={now.value}
        onChange={({ target }) => {
          const option = options.find(({ value }) => value === target.value)
          if (option) choose(option.account, option.as)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {text(option)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What this device remembers may change, here or in another tab. */
function useStored() {
  const [, count] = useReducer((before: number) => before + 1, 0)
  useEffect(() => {
    window.addEventListener('storage', count)
    return () => window.removeEventListener('storage', count)
  }, [])
}

/** As long as it is from whom it was refused for. */
function useRejection(value: string): string | undefined {
  const rejection = useServerRejectionAt('from')
  const [seen, setSeen] = useState({ rejection, value })
  if (seen.rejection !== rejection) setSeen({ rejection, value })
  return seen.value === value ? rejection : undefined
}
