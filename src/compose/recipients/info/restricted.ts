/** Who is known to take no mail of an account, for the check before sending: mail tips come by themselves, or not at all. */
const known = new Set<string>()
const keyOf = (accountId: string, address: string) => `${accountId} ${address.toLowerCase()}`

export function noteRestricted(accountId: string, address: string, isRestricted: boolean): void {
  if (isRestricted) known.add(keyOf(accountId, address))
  else known.delete(keyOf(accountId, address))
}

export function isRestricted(accountId: string, address: string): boolean {
  return known.has(keyOf(accountId, address))
}
