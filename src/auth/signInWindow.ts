/**
 * The one sign-in or sign-out window that can be open, and the ways out of it.
 *
 * Whoever waits is told the moment the person gives up, though MSAL itself would go on waiting.
 */
import { EventType, type IPublicClientApplication } from '@azure/msal-browser'
import type { Interaction } from './auth.ts'
import { AuthError } from './authError.ts'
import { createMsalWaiting } from './msalWaiting.ts'
import { monitorPopup, type PopupMonitor } from './popupMonitor.ts'

/** Of a request: its id towards MSAL and the service, and in our own signal. */
type Ticket = { correlationId: string; state: string }

export type SignInWindow = {
  /** `open` is called at once, in the same click. */
  run: <Result>(open: (ticket: Ticket) => Promise<Result>) => Promise<Result>
  cancel: () => void
  interaction: () => Interaction
  /** To be awaited before a redirect or a sign-out. */
  endWaiting: () => Promise<void>
}

type Attempt = {
  readonly id: string
  readonly monitor: PopupMonitor
  readonly givenUp: Promise<never>
  readonly giveUp: () => void
}

const none: Interaction = { state: 'none' }
const open: Interaction = { state: 'open' }
const closed: Interaction = { state: 'closed' }

function createAttempt(onChange: () => void): Attempt {
  const id = crypto.randomUUID()
  let reject: (error: AuthError) => void = () => undefined
  const givenUp = new Promise<never>((_, refuse) => (reject = refuse))
  const giveUp = (code: string) => reject(new AuthError('cancelled', { code, correlationId: id }))
  const monitor = monitorPopup(id, { onChange, onGivenUp: () => giveUp('popup_closed') })
  return { id, monitor, givenUp, giveUp: () => giveUp('cancelled') }
}

export function createSignInWindow(
  client: IPublicClientApplication,
  onChange: () => void,
): SignInWindow {
  let current: Attempt | undefined
  const waiting = createMsalWaiting(client)

  function begin(attempt: Attempt | undefined) {
    current?.monitor.close()
    current?.giveUp()
    current = attempt
    onChange()
  }

  client.addEventCallback(
    ({ correlationId, payload }) => {
      if (!payload || !('popupWindow' in payload)) return
      if (current?.id === correlationId) current.monitor.see(payload.popupWindow)
      else payload.popupWindow.close()
    },
    [EventType.POPUP_OPENED],
  )

  return {
    async run(call) {
      const attempt = createAttempt(onChange)
      begin(attempt)
      const { id, monitor, givenUp } = attempt
      try {
        const answer = waiting.track(call({ correlationId: id, state: id }))
        return await Promise.race([answer, givenUp])
      } finally {
        monitor.stop()
        if (current === attempt) {
          current = undefined
          onChange()
        }
      }
    },
    cancel() {
      begin(undefined)
      void waiting.end()
    },
    interaction: () => (current ? (current.monitor.isClosed() ? closed : open) : none),
    endWaiting: waiting.end,
  }
}
