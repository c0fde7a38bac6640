/**
 * Opens a stored message in a tab of its own. That tab begins with a copy of what this one remembers; it is told
 * of the message the way it learns of one after a full-page sign-in.
 */
import { parkedKey, tabKey } from '#recovery/tab/tabKeys.ts'

/** Only in a click, or browsers block the tab: then false. */
export function openInNewTab(messageId: string): boolean {
  const tab = window.open('about:blank')
  if (!tab) return false
  try {
    tab.sessionStorage.removeItem(tabKey)
    tab.sessionStorage.setItem(parkedKey, messageId)
  } catch {
    // It offers the message in its list.
  }
  tab.opener = null
  tab.location.replace(new URL(window.location.pathname, window.location.href))
  return true
}
