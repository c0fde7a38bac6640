/** What watches over the whole page while it is open; fetched after the start, which needs none of it. */
import { whenIdle } from '#compose/whenIdle.ts'
import { keepFocus } from '#ui/keepFocus.ts'
import { followKeyboard } from '#ui/keyboardInset.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followCaret } from '#app/caret/followCaret.ts'
import { caretFields } from '#app/caret/placeCaret.ts'

export function watchPage(page: HTMLElement, session: SessionStore): void {
  followCaret(page, session)
  keepFocus(() => caretFields(page, session.getState().current.store.getState().message))
  followKeyboard()
  // Without it the page looks as the device last did.
  import('./followSettings.ts').then(
    ({ followSettings }) => void followSettings(session),
    () => undefined,
  )
  import('#app/signatures/followSignatures.ts').then(
    ({ followSignatures }) => void followSignatures(session, () => ''),
    () => undefined,
  )
  // Every name it shows is the control's own.
  whenIdle(() => {
    import('#ui/tooltip/tooltips.ts').then(
      ({ showTooltips }) => showTooltips(page),
      () => undefined,
    )
  })
}
