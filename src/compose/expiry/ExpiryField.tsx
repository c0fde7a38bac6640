/** When the letter is out of date. The time is the reader's own, unless it came in another zone. */
import { DateTimeField } from '#compose/flag/DateTimeField.tsx'
import { useRefusalAt } from '#compose/field/ServerRejectionContext.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { expiryProblems, setExpiry, type Expiry } from './expiry.ts'

type Props = { expiry: Expiry; zone: string; onChange: (expiry: Expiry) => void }

export function ExpiryField({ expiry, zone, onChange }: Props) {
  const say = useWords()
  const refusal = useRefusalAt('expiry')
  const [problem] = expiryProblems(expiry)
  const timeZone = expiry.on ? expiry.timeZone : zone
  return (
    <div data-place="expiry">
      <DateTimeField
        label={say('common.expires')}
        time={expiry.on ? expiry.at : ''}
        zone={timeZone}
        takenBy="us"
        error={problem ? say(problem.says) : refusal}
        onChange={(at) => onChange(setExpiry(at, timeZone))}
      />
      {expiry.on && (
        <p className="message-options-hint">{say('expiry.hint', { zone: timeZone })}</p>
      )}
    </div>
  )
}
