/**
 * Whether letters are kept on this device (config.json, keepOnDevice).
 *
 * The last answer is remembered, so that a page whose settings are slow to come keeps what is typed
 * meanwhile; a page that was never told waits.
 */
const key = 'mail-composer.keepOnDevice'

export function keptLastTime(): boolean {
  try {
    return localStorage.getItem(key) === 'true'
  } catch {
    return false
  }
}

export function rememberKeeping(keeps: boolean): void {
  try {
    localStorage.setItem(key, String(keeps))
  } catch {
    // Next time the page waits for its settings.
  }
}
