/** One copy is written by one at a time: what a click begins waits for the savings under way. */
import type { SessionStore } from '#session/composeSession.ts'

type Waitable = { readonly whenOver: () => Promise<unknown> }

export function pendingSaves(
  session: SessionStore,
  { autosaving, saving }: Record<'autosaving' | 'saving', Waitable>,
) {
  async function freeOf(...others: readonly Waitable[]) {
    await Promise.all(others.map((run) => run.whenOver()))
    const { draft, creating } = session.getState()
    return { draft, creating }
  }
  return { toSend: () => freeOf(autosaving, saving), toSave: () => freeOf(autosaving) }
}
