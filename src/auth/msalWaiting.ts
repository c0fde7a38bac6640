/**
 * The windows MSAL waits for, and how to make it stop.
 *
 * While MSAL waits for a window that was given up it refuses redirects and sign-outs, for up to
 * popupBridgeTimeout. It stops only for a new popup request that overrides; one that finds no window
 * to open ends both, and nobody sees anything.
 */
import type { IPublicClientApplication } from '@azure/msal-browser'

/** Looks like a window to MSAL and opens nothing, as with a popup blocker. */
const blockedWindow = { open: () => null, innerWidth: 1, innerHeight: 1, screenX: 0, screenY: 0 }

export type MsalWaiting = {
  track: <Result>(answer: Promise<Result>) => Promise<Result>
  end: () => Promise<void>
}

export function createMsalWaiting(client: IPublicClientApplication): MsalWaiting {
  const awaited = new Set<Promise<unknown>>()
  return {
    track(answer) {
      awaited.add(answer)
      return answer.finally(() => awaited.delete(answer))
    },
    async end() {
      if (awaited.size === 0) return
      const popupWindowParent = blockedWindow as unknown as Window
      const request = { scopes: ['openid'], overrideInteractionInProgress: true, popupWindowParent }
      await client.acquireTokenPopup(request).catch(() => undefined)
      awaited.clear()
    },
  }
}
