/**
 * Whom an account wrote to from this device, in a record of its own in localStorage. What is stored is never trusted: it
 * is checked when it is read. Nothing of it leaves the device.
 */
import type { Recipient } from '#compose/recipients/recipients.ts'
import { addressKey } from '#compose/recipients/addressKey.ts'

export type RecentPerson = Recipient & {
  /** In how many messages. */
  readonly count: number
  /** When last, in milliseconds since 1970. */
  readonly at: number
}

const prefix = 'mail-composer.recent.'
const MOST = 500
const HALF_LIFE_MS = 60 * 24 * 3_600_000

/** Those most used first. */
export function readRecent(accountId: string, now = Date.now()): readonly RecentPerson[] {
  const stored = read(accountId)
  return stored.toSorted((one, other) => weightOf(other, now) - weightOf(one, now))
}

export function rememberRecipients(
  accountId: string,
  people: readonly Recipient[],
  now = Date.now(),
): void {
  const known = new Map(read(accountId).map((person) => [addressKey(person.address), person]))
  for (const { address, name } of people) {
    const before = known.get(addressKey(address))
    const shown = name ?? before?.name
    const count = (before?.count ?? 0) + 1
    known.set(addressKey(address), { address, ...(shown && { name: shown }), count, at: now })
  }
  const sorted = [...known.values()].toSorted(
    (one, other) => weightOf(other, now) - weightOf(one, now),
  )
  write(accountId, sorted.slice(0, MOST))
}

export function forgetRecipient(accountId: string, address: string): void {
  const key = addressKey(address)
  write(
    accountId,
    read(accountId).filter((person) => addressKey(person.address) !== key),
  )
}

export function forgetRecent(accountId: string): void {
  write(accountId, [])
}

/** Of every account: nothing may be kept on this device. */
export function forgetEverybody(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key)
    }
  } catch {
    // Where nothing can be read nothing was kept.
  }
}

/** Use counts for less the longer ago it was. */
function weightOf({ count, at }: RecentPerson, now: number): number {
  return count * 0.5 ** (Math.max(now - at, 0) / HALF_LIFE_MS)
}

function read(accountId: string): readonly RecentPerson[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + accountId) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPerson) : []
  } catch {
    return []
  }
}

function write(accountId: string, people: readonly RecentPerson[]): void {
  try {
    if (people.length === 0) localStorage.removeItem(prefix + accountId)
    else localStorage.setItem(prefix + accountId, JSON.stringify(people))
  } catch {
    // Without room they are suggested no more; the message was sent all the same.
  }
}

function isPerson(value: unknown): value is RecentPerson {
  if (typeof value !== 'object' || value === null) return false
  const { address, name, count, at } = value as Record<string, unknown>
  const isNamed = name === undefined || typeof name === 'string'
  return typeof address === 'string' && isNamed && Number.isFinite(count) && Number.isFinite(at)
}
