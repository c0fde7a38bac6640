/** Which message a tab takes up when it opens: back from a sign-in that left the page, or opened for it. */
import { parkedKey } from './tab/tabKeys.ts'

/** Fails where the tab can remember nothing: then the page must not be left. */
export function rememberParked(messageId: string): void {
  sessionStorage.setItem(parkedKey, messageId)
}

/** It is asked for once. */
export function takeParkedId(): string | undefined {
  try {
    const id = sessionStorage.getItem(parkedKey) ?? undefined
    sessionStorage.removeItem(parkedKey)
    return id
  } catch {
    return undefined
  }
}
