/** Code that is likely to be needed before long, fetched when the page is idle, without waiting for it. */
const soon = new Set<() => Promise<unknown>>()

export function addToSoon(load: () => Promise<unknown>) {
  soon.add(load)
}

/** Ends when all of it is here, or failed to come. */
export async function fetchSoon(): Promise<void> {
  await Promise.allSettled([...soon].map((load) => load()))
}
