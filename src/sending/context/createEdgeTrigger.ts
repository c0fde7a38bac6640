/**
 * Notices what comes to be done, once each time it comes, however often the page looks.
 *
 * It is known by a key; none means that there is nothing. While the page is busy it has not come yet.
 */
export function createEdgeTrigger() {
  let last: string | undefined
  return function hasCome(key: string | undefined, isBusy = false): boolean {
    if (key === undefined) last = undefined
    if (isBusy || last === key) return false
    last = key
    return true
  }
}
