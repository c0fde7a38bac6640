/** When the message is out of date, in the list of options. The time is the reader's own, unless it came in another zone. */
import { PopoverRow } from '#compose/field/PopoverRow.tsx'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { formatDay } from '#compose/flag/formatDay.ts'
import { isLocalTime } from '#compose/flag/localTime.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Expiry } from './expiry.ts'
import { validateExpiry } from './validateExpiry.ts'
import { ExpiryOptions } from './ExpiryOptions.tsx'

type Props = {
  expiry: Expiry
  now: () => string
  zone: string
  onChange: (expiry: Expiry) => void
}

export function ExpiryField({ expiry, now, zone, onChange }: Props) {
  const t = useTranslate()
  const rejection = useServerRejectionAt('expiry')
  const [issue] = validateExpiry(expiry)
  const error = issue ? t(issue.textKey) : rejection
  return (
    <PopoverRow
      field="expiry"
      name={t('common.expires')}
      value={expiryText(expiry, t('expiry.never'), t('flag.noDate'))}
      isSet={expiry.on}
      error={error}
    >
      {(close) => <ExpiryOptions {...{ expiry, now, zone, error, onChange }} onClose={close} />}
    </PopoverRow>
  )
}

function expiryText(expiry: Expiry, never: string, noDate: string): string {
  if (!expiry.on) return never
  return isLocalTime(expiry.at) ? formatDay(expiry.at) : noDate
}
