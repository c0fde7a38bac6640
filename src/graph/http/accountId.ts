/**
 * The id under which a mailbox is known: its account's, or for a shared one that of the account which may open it,
 * with the address behind. Stored with messages and drafts, so it never changes.
 */
export function sharedId(homeId: string, address: string): string {
  return `${homeId} ${address.toLowerCase()}`
}

/** Whose sign-in opens the mailbox. */
export function homeIdOf(accountId: string): string {
  return accountId.split(' ', 1)[0] ?? accountId
}

/** Of a shared mailbox only. */
export function sharedAddressOf(accountId: string): string | undefined {
  return accountId.split(' ', 2)[1]
}
