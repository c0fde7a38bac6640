/** Tells each change of the message on the desk, whichever message that is by then. Gives how to stop. */
import type { DeskStore } from './composeSession.ts'

export function followMessage(desk: DeskStore, onChange: () => void): () => void {
  const follow = () => desk.getState().letter.store.subscribe(onChange)
  let unfollow = follow()
  const stop = desk.subscribe(({ letter }, before) => {
    if (letter.store === before.letter.store) return
    unfollow()
    unfollow = follow()
  })
  return () => {
    unfollow()
    stop()
  }
}
