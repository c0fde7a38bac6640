/**
 * For the soak test: what a page fetches late is here before, for time stands still in a tab; and a browser
 * is put in place of Node's own.
 */
import { JSDOM } from 'jsdom'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { fetchRecordFits } from '#recovery/fetchRecordFits.ts'
import { preloadChecks } from '#sending/actions/preloadChecks.ts'
import { reactionsCode } from '#sending/context/lateReactions.ts'
import { pretendBrowser } from './browser.ts'

export async function prepare(): Promise<void> {
  await Promise.all([
    fetchDeliveryCode(),
    fetchRecordFits(),
    fetchLateParts(),
    preloadChecks.fetch(),
  ])
  await import('#recovery/discard/finishRemovals.ts')
  await importEditor()
  await Promise.all([reactionsCode.fetch(), import('#sending/conflict/resolveConflict.ts')])
  pretendBrowser()
}

/** What reads bodies keeps the window it is imported with: one that loads and runs nothing. */
async function importEditor(): Promise<void> {
  const { window } = new JSDOM()
  const { document, navigator, DOMParser, Element, HTMLElement, Node, Text, NodeFilter } = window
  Object.assign(globalThis, { window, document, navigator, DOMParser, Element, HTMLElement })
  Object.assign(globalThis, { Node, Text, NodeFilter })
  await import('#compose/body/editor/bodyEditor.tsx')
}
