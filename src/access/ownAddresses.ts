/** What this device keeps of an account's addresses (keepMailboxes.ts), as far as the start of the page needs it. */
import type { Account } from '#auth/auth.ts'

/** Of `aliases`, which stand last there. */
const ofAliases = '"aliases":'

export const keyOfMailboxes = (homeId: string) => `mail-composer.mailboxes.${homeId}`

/** Its text, empty where nothing is or may be kept. */
export function keptOf(homeId: string): string {
  try {
    return localStorage.getItem(keyOfMailboxes(homeId)) ?? ''
  } catch {
    return ''
  }
}

export function isOwnAddress({ id, address }: Account, wanted: string): boolean {
  const key = wanted.toLowerCase()
  const [, aliases] = keptOf(id).toLowerCase().split(ofAliases)
  return key === address.toLowerCase() || !!aliases?.includes(JSON.stringify(key))
}
