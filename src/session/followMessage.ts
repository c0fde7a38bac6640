/** Tells each change of the message in the session, whichever message that is by then. Gives how to stop. */
import type { SessionStore } from './composeSession.ts'

export function followMessage(session: SessionStore, onChange: () => void): () => void {
  const follow = () => session.getState().current.store.subscribe(onChange)
  let unfollow = follow()
  const stop = session.subscribe(({ current }, before) => {
    if (current.store === before.current.store) return
    unfollow()
    unfollow = follow()
  })
  return () => {
    unfollow()
    stop()
  }
}
