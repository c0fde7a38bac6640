/** What this device keeps of an account's addresses (keepMailboxes.ts), as far as the start of the page needs it. */
import type { Account } from '#auth/auth.ts'

/** Of `aliases`, which stand last there. */
const ofAliases = '"aliases":'

export const keyOfMailboxes = (homeId: string) => `mail-composer.mailboxes.${homeId}`

/** What the device would not store, by key: known as long as the page is open. */
export const unstored = new Map<string, string>()

/** Its text, empty where nothing is known. */
export function keptOf(homeId: string): string {
  const key = keyOfMailboxes(homeId)
  try {
    return unstored.get(key) ?? localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function isOwnAddress({ id, address }: Account, wanted: string): boolean {
  const key = wanted.toLowerCase()
  const [, aliases] = keptOf(id).toLowerCase().split(ofAliases)
  return key === address.toLowerCase() || !!aliases?.includes(JSON.stringify(key))
}
