/**
 * What happened, for those who cannot see it: the one way to say it, from anywhere. Announcer.tsx
 * renders the region. Notices and failures that stay to be read say themselves (Banner.tsx).
 */
import { createStore } from 'zustand/vanilla'

type Said = { readonly id: number; readonly words: string }

const MOST_AT_ONCE = 3
/** Who reads the page by its lines finds nothing there that was said long ago. */
const SAID_MS = 10_000

let lastId = 0

export const said = createStore<readonly Said[]>(() => [])

/** Each is a line of its own, so that the same words said again are read again. */
export function announce(words: string): void {
  if (words === '') return
  const id = ++lastId
  said.setState([...said.getState(), { id, words }].slice(-MOST_AT_ONCE), true)
  setTimeout(() => {
    const left = said.getState().filter((line) => line.id !== id)
    said.setState(left, true)
  }, SAID_MS)
}
