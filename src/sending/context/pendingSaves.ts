/** One copy is written by one at a time: what a click begins waits for the savings under way. */
import type { DeskStore } from '#session/composeSession.ts'

type Waitable = { readonly whenOver: () => Promise<unknown> }

export function waitsOf(
  desk: DeskStore,
  { autosaving, saving }: Record<'autosaving' | 'saving', Waitable>,
) {
  async function freeOf(...others: readonly Waitable[]) {
    await Promise.all(others.map((run) => run.whenOver()))
    const { draft, creating } = desk.getState()
    return { draft, creating }
  }
  return { toSend: () => freeOf(autosaving, saving), toSave: () => freeOf(autosaving) }
}
