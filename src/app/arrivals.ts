/**
 * Notices each letter that comes onto the desk, once each time it is laid there. One that another tab
 * acts for has not come yet: it is only shown.
 */
import type { Desk } from './desk.ts'

export function createArrivals() {
  let last: string | undefined
  return function hasCome({ letter, isElsewhere }: Desk, isBusy: boolean): boolean {
    if (isElsewhere || isBusy || last === letter.key) return false
    last = letter.key
    return true
  }
}
