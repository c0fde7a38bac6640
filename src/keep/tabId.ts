/** Which tab this is: the same while it lives, also after it was away on another site. */
const KEY = 'mail-composer.tab'

/** Without storage of its own every tab is the same one. */
export function tabId(): string {
  try {
    const known = sessionStorage.getItem(KEY)
    if (known) return known
    const id = crypto.randomUUID()
    sessionStorage.setItem(KEY, id)
    return id
  } catch {
    return 'only'
  }
}
