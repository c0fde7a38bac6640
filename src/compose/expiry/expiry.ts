/**
 * When a message is out of date: never, or from a local time of a zone on.
 *
 * Graph has no such property; on a message it is PidTagExpiryTime of Exchange ([MS-OXOMSG] 2.2.3.7),
 * a moment in UTC, written as an extended one. Outlook strikes the message through from then on.
 */
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { GraphExtendedProperty } from '#graph/types.ts'
import { toUtc, toZonedTime } from './zonedTime.ts'

/** `at` is a local time, or what there is of one; `timeZone` an IANA name. */
export type Expiry =
  { readonly on: false } | { readonly on: true; readonly at: string; readonly timeZone: string }

export const noExpiry: Expiry = { on: false }

export const expiryProperty = 'SystemTime 0x0015'

/** An empty time takes the expiry away. */
export function setExpiry(at: string, timeZone: string): Expiry {
  return at === '' ? noExpiry : { on: true, at, timeZone }
}

export function validateExpiry(expiry: Expiry): ValidationIssue[] {
  const isRight = !expiry.on || momentOf(expiry) !== undefined
  return isRight ? [] : [{ field: 'expiry', textKey: 'expiry.notADate', severity: 'blocks' }]
}

/** An unfinished time does not travel: a draft can be saved while it is being typed. */
export function toGraphExpiry(expiry: Expiry): GraphExtendedProperty[] {
  const value = expiry.on ? momentOf(expiry) : undefined
  return value ? [{ id: expiryProperty, value }] : []
}

/** In the reader's zone; in UTC where that has the time twice and would name another moment. */
export function fromGraphExpiry(value: string | undefined, timeZone: string): Expiry {
  const moment = value && toZonedTime(value, 'UTC')
  if (!moment || !isLocalTime(moment)) return noExpiry
  const at = toZonedTime(value, timeZone)
  const isSame = at && isLocalTime(at) && toUtc(at, timeZone) === toUtc(moment, 'UTC')
  return isSame ? { on: true, at, timeZone } : { on: true, at: moment, timeZone: 'UTC' }
}

function momentOf({ at, timeZone }: { at: string; timeZone: string }): string | undefined {
  return isLocalTime(at) ? toUtc(at, timeZone) : undefined
}
