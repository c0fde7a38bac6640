/**
 * Whether messages are stored on this device (config.json, keepOnDevice).
 *
 * The last answer is remembered, so that a page whose settings are slow to come keeps what is typed
 * meanwhile; a page that was never told keeps it in its tab (earlyCopy.ts).
 */
const key = 'mail-composer.keepOnDevice'

/** Undefined where it was never told. */
export function keptLastTime(): boolean | undefined {
  try {
    const last = localStorage.getItem(key)
    return last === null ? undefined : last === 'true'
  } catch {
    return undefined
  }
}

export function rememberKeepOnDevice(keeps: boolean): void {
  try {
    localStorage.setItem(key, String(keeps))
  } catch {
    // Next time the page waits for its settings.
  }
}
