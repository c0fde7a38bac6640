/**
 * Plain data of an account on this device, by the account's id or a name under it. What is stored is never trusted:
 * whoever reads it checks it.
 */
const listeners = new Set<() => void>()
const unstored = new Map<string, string>()
const keyOf = (name: string) => `mail-composer.settings.${name}`

/** An empty object where nothing, or nothing readable, is stored. */
export function readStored(name: string): object {
  try {
    const text = unstored.get(name) ?? localStorage.getItem(keyOf(name))
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}

/** What is not in `change` stays. False where the device has no room: then it holds until the page closes. */
export function changeStored(name: string, change: object): boolean {
  const next = JSON.stringify({ ...readStored(name), ...change })
  try {
    localStorage.setItem(keyOf(name), next)
    unstored.delete(name)
  } catch {
    unstored.set(name, next)
  }
  for (const listener of listeners) listener()
  return !unstored.has(name)
}

/** Here or in another tab. Gives how to stop. */
export function onStoredChange(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
