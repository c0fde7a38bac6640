/** The usual expiries, as local times at the end of a working day. */
import { dayOf } from '#compose/flag/localTime.ts'
import { addDays, addMonths } from '#ui/calendar/days.ts'

export type ExpiryPreset = 'inAWeek' | 'inAMonth'

export const expiryPresets: readonly ExpiryPreset[] = ['inAWeek', 'inAMonth']

const EVENING = 'T17:00'

export function presetExpiry(preset: ExpiryPreset, now: string): string {
  const today = dayOf(now)
  return (preset === 'inAWeek' ? addDays(today, 7) : addMonths(today, 1)) + EVENING
}
