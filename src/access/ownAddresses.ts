/** The addresses of an account, as this device remembers them (keepMailboxes.ts). What is stored is never trusted. */
import type { Account } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'

const prefix = 'mail-composer.mailboxes.'

export const keyOfMailboxes = (accountId: string) => prefix + homeIdOf(accountId)

export function readList(accountId: string, name: 'shared' | 'aliases'): readonly unknown[] {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOfMailboxes(accountId)) ?? '') as object
    const list: unknown = (kept as Partial<Record<typeof name, unknown>>)[name]
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

export const isSame = (one: unknown, other: string): boolean =>
  String(one).toLowerCase() === other.toLowerCase()

export const isOwnAddress = ({ id, address }: Account, wanted: string): boolean =>
  [address, ...readList(id, 'aliases')].some((one) => isSame(one, wanted))

/** Whether anything is remembered of any account. */
export function hasMailboxes(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix))
  } catch {
    return false
  }
}
