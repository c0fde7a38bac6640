/** Said where a day is chosen, when the clock of this device seems to be wrong. */
import { useEffect, useState } from 'react'
import { formatNumber } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { clockDifference } from './clockDifference.ts'
import './ClockNotice.css'

/** How far the clock is ahead, in milliseconds. */
export type ClockOff = () => Promise<number>

export function ClockNotice({ clockOff }: { clockOff: ClockOff | undefined }) {
  const t = useTranslate()
  const [offMs, setOffMs] = useState(0)
  useEffect(() => {
    let isGone = false
    void clockOff?.().then((found) => !isGone && setOffMs(found))
    return () => {
      isGone = true
    }
  }, [clockOff])
  const difference = clockDifference(offMs)
  if (!difference) return null
  const { count, unit } = difference
  const amount = formatNumber(count, { style: 'unit', unit, unitDisplay: 'long' })
  return (
    <p role="status" className="clock-notice">
      {t(offMs > 0 ? 'clock.ahead' : 'clock.behind', { amount })}
    </p>
  )
}
