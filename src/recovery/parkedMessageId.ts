/** Which message this tab has to take up again when it is back from a sign-in that left the page. */
const key = 'mail-composer.parked'

/** Fails where the tab can remember nothing: then the page must not be left. */
export function rememberParked(messageId: string): void {
  sessionStorage.setItem(key, messageId)
}

/** It is asked for once. */
export function takeParkedId(): string | undefined {
  try {
    const id = sessionStorage.getItem(key) ?? undefined
    sessionStorage.removeItem(key)
    return id
  } catch {
    return undefined
  }
}
