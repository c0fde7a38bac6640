/**
 * Watches one sign-in window, because MSAL does not notice when the person closes it.
 *
 * `closed` can lie: a page with an opener policy (COOP) cuts the tie between the windows, and then a
 * window that is open counts as closed. So it counts only after the service's page was seen through
 * the tie, which then has survived the way there: MSAL tells the service that no stranger can reach
 * the popup, and Entra then sends no such policy. A company's own page behind it still may; so what
 * is told at once is believed only after a while in which this page has the focus, which otherwise an
 * open window in front of it would have. MSAL goes on waiting: a late answer still signs in.
 */
import { onAnswer } from './answerSignal.ts'

const pollMs = 200
const believeAfterMs = 1500

export type PopupMonitor = {
  /** The window MSAL opened. */
  see: (popup: Window) => void
  close: () => void
  isClosed: () => boolean
  stop: () => void
}

/** Shows a page of another site, and the tie to it is whole. */
function isSeenAbroad(popup: Window): boolean {
  try {
    return popup.location.href === undefined
  } catch {
    return !popup.closed
  }
}

type Listeners = { onChange: () => void; onGivenUp: () => void }

export function monitorPopup(id: string, { onChange, onGivenUp }: Listeners): PopupMonitor {
  let popup: Window | undefined
  let looksAbroad = 0
  let isClosed = false
  let believedSince: number | undefined

  function poll() {
    if (!popup) return
    if (isSeenAbroad(popup)) looksAbroad += 1
    const wasClosed = isClosed
    // A tie about to be cut can look whole once, while the page behind it changes.
    isClosed = popup.closed && looksAbroad > 1
    if (wasClosed !== isClosed) onChange()
    believedSince = isClosed && document.hasFocus() ? (believedSince ?? Date.now()) : undefined
    if (believedSince !== undefined && Date.now() - believedSince >= believeAfterMs) onGivenUp()
  }

  const timer = setInterval(poll, pollMs)
  const stopListening = onAnswer(id, () => {
    clearInterval(timer)
    if (!isClosed) return
    isClosed = false
    onChange()
  })

  return {
    see(opened) {
      popup = opened
    },
    close: () => popup?.close(),
    isClosed: () => isClosed,
    stop() {
      clearInterval(timer)
      stopListening()
    },
  }
}
