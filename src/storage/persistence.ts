/**
 * Asks the browser not to clear what is kept here when the disk gets full; once, when there is something.
 *
 * Chromium and Safari decide by themselves. Firefox would ask the person, out of nowhere while they write; it is
 * left as it is. An answer is not waited for, and a no changes nothing.
 */
export function createPersistence(): () => void {
  let isRequested = false

  return () => {
    const { storage } = globalThis.navigator ?? {}
    if (isRequested || !storage?.persist || asksPeople()) return
    isRequested = true
    storage.persist().catch(() => undefined)
  }
}

/** Only Firefox knows this property. */
function asksPeople(): boolean {
  return globalThis.CSS?.supports?.('-moz-appearance', 'none') ?? false
}
