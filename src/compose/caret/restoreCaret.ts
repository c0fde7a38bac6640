/**
 * Puts the caret where it was, as soon as its field is there: the editor comes later than the page.
 *
 * It gives up at the first key or press of the writer, who is somewhere else by then.
 */
import type { CaretPlace } from './caretPlace.ts'
import { focusEnd, setCaret } from './setCaret.ts'

/** Milliseconds. */
const longest = 30_000

export function restoreCaret(caret: CaretPlace): void {
  const over = new AbortController()
  const { signal } = over
  const stop = () => over.abort()
  // A field that only waits for the editor takes no key.
  const leave = () => document.activeElement?.matches('textarea[readonly]') || stop()
  for (const kind of ['keydown', 'pointerdown', 'input']) {
    window.addEventListener(kind, leave, { capture: true, signal })
  }
  const observer = new MutationObserver(look)
  signal.addEventListener('abort', () => observer.disconnect())
  setTimeout(stop, longest)

  function look() {
    if (!signal.aborted && setCaret(caret)) stop()
  }

  observer.observe(document.body, { childList: true, subtree: true })
  if (caret.isRich) focusEnd(caret.place)
  look()
}
