/** Waits until the page has nothing better to do: the editor comes first. Gives how to want it no longer. */

/** Milliseconds; for browsers that do not tell when they are idle (Safari). */
const afterwards = 1000

export function whenIdle(act: () => void): () => void {
  let isWanted = true
  const begin = () => {
    if (isWanted) act()
  }
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 10 * afterwards })
    else setTimeout(begin, afterwards)
  }
  import('./body/editor/bodyEditor.tsx').then(wait, wait)
  return () => {
    isWanted = false
  }
}
