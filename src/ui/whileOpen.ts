/** What watches over the whole page while it is open; fetched after the start, which needs none of it. */
import { keepFocus } from './keepFocus.ts'
import { followKeyboard } from './keyboardInset.ts'

/** `home`: where the focus goes when there is no better place. */
export function watchPage(home: () => HTMLElement | undefined): void {
  keepFocus(home)
  followKeyboard()
}
