/** What watches over the whole page while it is open; fetched after the start, which needs none of it. */
import type { BootStore } from '#access/startup.ts'
import { whenIdle } from '#compose/whenIdle.ts'
import { keepFocus } from '#ui/keepFocus.ts'
import { followKeyboard } from '#ui/keyboard/keyboardInset.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followCaret } from '#app/caret/followCaret.ts'
import { caretFields } from '#app/caret/placeCaret.ts'

export function watchPage(page: HTMLElement, session: SessionStore, bootStore: BootStore): void {
  followCaret(page, session)
  keepFocus(() => caretFields(page, session.getState().current.store.getState().message))
  followKeyboard()
  // Without it the page looks as the device last did, and messages have no signature.
  import('./followSender.ts').then(
    ({ followSender }) => followSender(session, bootStore),
    () => undefined,
  )
  import('#app/language/followLanguage.tsx').then(
    ({ followLanguage }) => followLanguage(),
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
