/** When the message is out of date. The time is the reader's own, unless it came in another zone. */
import { DateTimeField } from '#compose/flag/DateTimeField.tsx'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { validateExpiry, setExpiry, type Expiry } from './expiry.ts'

type Props = { expiry: Expiry; zone: string; onChange: (expiry: Expiry) => void }

export function ExpiryField({ expiry, zone, onChange }: Props) {
  const t = useTranslate()
  const refusal = useServerRejectionAt('expiry')
  const [issue] = validateExpiry(expiry)
  const timeZone = expiry.on ? expiry.timeZone : zone
  return (
    <div data-field="expiry">
      <DateTimeField
        label={t('common.expires')}
        time={expiry.on ? expiry.at : ''}
        zone={timeZone}
        takenBy="us"
        error={issue ? t(issue.textKey) : refusal}
        onChange={(at) => onChange(setExpiry(at, timeZone))}
      />
      {expiry.on && <p className="message-options-hint">{t('expiry.hint', { zone: timeZone })}</p>}
    </div>
  )
}
