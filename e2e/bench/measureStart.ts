/**
 * How soon a key is taken: the first paint, since the page holds its fields from the start, beside
 * that of a page with nothing but a field. And how soon the editor has come, beside this and beside other editors, which
 * are alone on their pages.
 */
import type { Browser } from '@playwright/test'
import type { Figure } from './figures.ts'
import { peerNames, peers, type Peer, type ServedPeers } from './servePeers.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 5
const barePage = '<!doctype html><title>Bare</title><textarea autofocus></textarea>'

type Start = { readonly painted: number; readonly editor: number }

export async function measureStart(
  browser: Browser,
  { origins }: ServedBuild,
  { addresses }: ServedPeers,
): Promise<Figure[]> {
  const starts: { app: Start; plain: Start; others: Record<Peer, number> }[] = []
  for (let round = 0; round < rounds; round++) {
    const others = {} as Record<Peer, number>
    for (const peer of peers) others[peer] = await ready(browser, addresses[peer])
    starts.push({
      app: await start(browser, `${origins.app}/`, undefined),
      plain: await start(browser, `${origins.app}/`, barePage),
      others,
    })
  }
  const pairs = (of: keyof Start) =>
    starts.map(({ app, plain }) => ({ app: app[of], plain: plain.painted }))
  return [
    { what: 'first paint, keys are taken', beside: 'a bare page', pairs: pairs('painted') },
    { what: 'the editor has come', beside: 'a bare page’s paint', pairs: pairs('editor') },
    ...peers.map((peer) => ({
      ...{ what: 'the editor has come', beside: peerNames[peer] },
      pairs: starts.map((round) => ({ app: round.app.editor, plain: round.others[peer] })),
    })),
  ]
}

/** In a context of its own, so that nothing is cached. */
async function start(browser: Browser, address: string, html: string | undefined): Promise<Start> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const headers = { 'content-type': 'text/html' }
    // Both pass through the same hands, so that neither has the longer way.
    await page.route(address, async (route) => {
      const response = await route.fetch()
      await route.fulfill(html === undefined ? { response } : { headers, body: html })
    })
    await page.goto(address)
    if (html === undefined) await page.locator('[contenteditable="true"]').waitFor()
    return await page.evaluate(async () => {
      const editor = performance.now()
      const painted = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-paint')[0]
          if (entry) resolve(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      })
      const answered = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
      return { painted: painted - answered.responseEnd, editor: editor - answered.responseEnd }
    })
  } finally {
    await context.close()
  }
}

/** An empty field alone is no paint, so that only its editor is asked about. */
async function ready(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.route(address, async (route) => route.fulfill({ response: await route.fetch() }))
    await page.goto(address)
    await page.locator('[contenteditable="true"]').waitFor()
    return await page.evaluate(() => {
      const [answered] = performance.getEntriesByType('navigation')
      return performance.now() - (answered as PerformanceNavigationTiming).responseEnd
    })
  } finally {
    await context.close()
  }
}
