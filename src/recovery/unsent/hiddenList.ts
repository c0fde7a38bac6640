/** Whether the list of unsent messages was hidden in this tab: it stays so, also after a reload. */
const key = 'mail-composer.unsentHidden'

export function isListHidden(): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function rememberListHidden(isHidden: boolean): void {
  try {
    if (isHidden) sessionStorage.setItem(key, '1')
    else sessionStorage.removeItem(key)
  } catch {
    // Then it comes back with the next message.
  }
}
