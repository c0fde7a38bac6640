/**
 * How soon a key is taken: the first paint, since the page holds its fields from the start, beside
 * that of a page with nothing but a field. And how soon the editor has come.
 */
import type { Browser } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import type { Figure } from './figures.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 5
const barePage = '<!doctype html><title>Bare</title><textarea autofocus></textarea>'

type Start = { readonly painted: number; readonly editor: number }

export async function measureStart(browser: Browser, { origins }: ServedBuild): Promise<Figure[]> {
  const starts: { app: Start; plain: Start }[] = []
  for (let round = 0; round < rounds; round++) {
    starts.push({
      app: await start(browser, origins.app, undefined),
      plain: await start(browser, origins.app, barePage),
    })
  }
  const pairs = (of: keyof Start) =>
    starts.map(({ app, plain }) => ({ app: app[of], plain: plain.painted }))
  return [
    { what: 'first paint, keys are taken', beside: 'a bare page', pairs: pairs('painted') },
    { what: 'the editor has come', beside: 'a bare page’s paint', pairs: pairs('editor') },
  ]
}

/** In a context of its own, so that nothing is cached. */
async function start(browser: Browser, address: string, html: string | undefined): Promise<Start> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const headers = { 'content-type': 'text/html' }
    // Both pass through the same hands, so that neither has the longer way.
    await page.route(`${address}/`, async (route) => {
      const response = await route.fetch()
      await route.fulfill(html === undefined ? { response } : { headers, body: html })
    })
    const composer = new ComposerPage(page)
    await page.goto(address)
    if (html === undefined) await composer.editorReady()
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
