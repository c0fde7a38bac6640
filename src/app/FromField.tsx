/** Who sends, where there is a choice. */
import type { Account } from '#auth/auth.ts'
import { useWords } from '#words/useWords.ts'
import './FromField.css'

type Props = {
  accounts: readonly Account[]
  sender: Account | undefined
  onChoose: (account: Account) => void
}

export function FromField({ accounts, sender, onChoose }: Props) {
  const say = useWords()
  if (accounts.length < 2) return null
  return (
    <label className="from-field">
      <span className="from-field-label">{say('from.from')}</span>
      <select
        className="from-field-choice"
        value={sender?.id}
        onChange={({ target }) => {
          const account = accounts.find(({ id }) => id === target.value)
          if (account) onChoose(account)
        }}
      >
        {accounts.map(({ id, name, address }) => (
          <option key={id} value={id}>
            {say('from.person', { name, address })}
          </option>
        ))}
      </select>
    </label>
  )
}
