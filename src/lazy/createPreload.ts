/**
 * Code that is fetched ahead, used at once where it is here: in the click itself, in which a sign-in
 * window may still open. What failed to come is asked for again the next time.
 */
import { addToSoon } from './fetchSoon.ts'

export type Fetched<Part> = {
  readonly fetch: () => Promise<Part>
  readonly use: (onHere: (part: Part) => void, onMissing: () => void) => void
}

export function createPreload<Part>(load: () => Promise<Part>, when?: 'soon'): Fetched<Part> {
  let here: { readonly part: Part } | undefined
  // One for all that wait: what is asked first is done first.
  let coming: Promise<Part> | undefined

  const fetch = (): Promise<Part> =>
    (coming ??= load().then(
      (part) => (here = { part }).part,
      (error: unknown) => {
        coming = undefined
        throw error
      },
    ))

  if (when === 'soon') addToSoon(fetch)

  return {
    fetch,
    use(onHere, onMissing) {
      if (here) onHere(here.part)
      else fetch().then(onHere, onMissing)
    },
  }
}
