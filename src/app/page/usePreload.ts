/**
 * What a message will need to be checked, to leave and to be explained is fetched while there surely is a
 * network: when the page is idle after the editor has come, with the first edit, and when back online.
 */
import { useEffect } from 'react'
import { fetchSoon } from '#lazy/fetchSoon.ts'
import { fetchOlderPage } from '#lazy/useOlderPage.tsx'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { fetchAskHost } from '#lazy/whyMissing.ts'
import { reactionsCode } from '#sending/context/lateReactions.ts'
import { preloadChecks } from '#sending/actions/preloadChecks.ts'
import { whenIdle } from '#compose/whenIdle.ts'

export function usePreload(store: MessageStore) {
  useEffect(() => {
    const stop = store.subscribe(() => {
      stop()
      fetchAhead()
    })
    return stop
  }, [store])
  useEffect(() => whenIdle(fetchAhead), [])
  useEffect(() => {
    window.addEventListener('online', fetchAhead)
    return () => window.removeEventListener('online', fetchAhead)
  }, [])
}

/** What failed to come is asked for again the next time. */
function fetchAhead() {
  void fetchSoon()
  fetchDeliveryCode().catch(() => undefined)
  fetchAskHost().catch(() => undefined)
  fetchOlderPage().catch(() => undefined)
  reactionsCode.fetch().catch(() => undefined)
  preloadChecks.fetch().catch(() => undefined)
}
