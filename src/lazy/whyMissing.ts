/**
 * Why a part of the page could not be fetched: there is no connection, or the host has a newer page by
 * now and no longer the parts of this one. What tells them apart is itself fetched when the page is idle.
 */
import type { WhyMissing } from './missingReason.ts'

export const fetchAskHost = () => import('./askHost.ts')

export async function whyMissing(): Promise<WhyMissing> {
  if (navigator.onLine === false) return 'offline'
  try {
    const { askHost } = await fetchAskHost()
    return await askHost()
  } catch {
    return fetch(window.location.pathname, { cache: 'no-store' }).then(
      () => 'unknown',
      () => 'offline',
    )
  }
}
