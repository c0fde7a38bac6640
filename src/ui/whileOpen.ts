/** What watches over the whole page while it is open; fetched after the start, which needs none of it. */
import { followKeyboard } from './keyboardInset.ts'

export function watchPage(): void {
  followKeyboard()
}
