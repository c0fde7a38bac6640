/**
 * When a message is out of date: never, or from a local time of a zone on.
 *
 * Graph has no such property; on a message it is PidTagExpiryTime of Exchange ([MS-OXOMSG] 2.2.3.7),
 * a moment in UTC, written as an extended one. Outlook strikes the message through from then on.
 */
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { MapiProperty } from '#compose/mapi/mapiProperty.ts'
import { toUtc, toZonedTime } from './zonedTime.ts'

/** `at` is a local time, or what there is of one; `timeZone` an IANA name. */
export type Expiry =
  { readonly on: false } | { readonly on: true; readonly at: string; readonly timeZone: string }

export const noExpiry: Expiry = { on: false }

export const expiryProperty: MapiProperty<Expiry> = {
  id: 'SystemTime 0x0015',
  write: toExpiryTime,
  read: fromExpiryTime,
  meaning: (value = '') => String(Date.parse(value)),
  mayChangeWhenSent: true,
}

/** An empty time takes the expiry away. */
export function setExpiry(at: string, timeZone: string): Expiry {
  return at === '' ? noExpiry : { on: true, at, timeZone }
}

/** ISO 8601 in UTC. An unfinished time does not count: a draft can be saved while it is being typed. */
export function toExpiryTime(expiry: Expiry): string | undefined {
  return expiry.on ? momentOf(expiry) : undefined
}

/** In the reader's zone; in UTC where that has the time twice and would name another moment. */
export function fromExpiryTime(value: string | undefined, timeZone: string): Expiry {
  const moment = value && toZonedTime(value, 'UTC')
  if (!moment || !isLocalTime(moment)) return noExpiry
  const at = toZonedTime(value, timeZone)
  const isSame = at && isLocalTime(at) && toUtc(at, timeZone) === toUtc(moment, 'UTC')
  return isSame ? { on: true, at, timeZone } : { on: true, at: moment, timeZone: 'UTC' }
}

function momentOf({ at, timeZone }: { at: string; timeZone: string }): string | undefined {
  return isLocalTime(at) ? toUtc(at, timeZone) : undefined
}
