/**
 * One copy is written by one at a time: what a click begins waits for the savings under way. If one of them
 * found the draft changed elsewhere, so has the click: it is asked about the message it was made for.
 * `onWanted`: what uploads without a click stops where it is, and the click goes on from there.
 */
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { SessionStore } from '#session/composeSession.ts'

/** Gives what it failed by. */
type Waitable = { readonly whenOver: () => Promise<unknown> }

export function pendingSaves(
  session: SessionStore,
  { autosaving, saving }: Record<'autosaving' | 'saving', Waitable>,
  onWanted: () => void,
) {
  async function freeOf(...others: readonly Waitable[]) {
    onWanted()
    const ends = await Promise.all(others.map((run) => run.whenOver()))
    const modified = ends.find((end) => end instanceof ModifiedElsewhere)
    if (modified) throw modified
    const { draft, creating, current } = session.getState()
    return { draft, creating, stamp: current.stamp }
  }
  return { toSend: () => freeOf(autosaving, saving), toSave: () => freeOf(autosaving) }
}
