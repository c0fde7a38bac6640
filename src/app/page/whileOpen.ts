/** What watches over the whole page while it is open; fetched after the start, which needs none of it. */
import { keepFocus } from '#ui/keepFocus.ts'
import { followKeyboard } from '#ui/keyboardInset.ts'
import { showTooltips } from '#ui/tooltip/tooltips.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followCaret } from '#app/caret/followCaret.ts'
import { caretFields } from '#app/caret/placeCaret.ts'

export function watchPage(page: HTMLElement, session: SessionStore): void {
  followCaret(page, session)
  keepFocus(() => caretFields(page, session.getState().current.store.getState().message))
  followKeyboard()
  showTooltips(page)
  // Without it the page looks as the device last did.
  import('./followSettings.ts').then(
    ({ followSettings }) => void followSettings(session),
    () => undefined,
  )
}
