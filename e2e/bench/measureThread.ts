/**
 * A thread of mail of 1 MB pasted into the body and into other editors, each alone on its page, and then keys above it, as
 * one answers. Each keeps of the HTML what it can: the body tidies it, Quill flattens quotes, the bare one keeps all.
 * Keys in an empty body beside.
 */
import type { Browser, Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { paintTimes, watchPaint } from '#e2e/support/paintAfter.ts'
import { quantile, type Figure } from './figures.ts'
import { lastWords, mailThread } from './mailThread.ts'
import { pasteHtml } from './pasteHtml.ts'
import { peerNames, peers, type Peer, type ServedPeers } from './servePeers.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 3
const keys = 40
const betweenKeysMs = 30
const settleMs = 600

const places = ['body', 'empty body', ...peers] as const
type Place = (typeof places)[number]
type Cost = { readonly paste: number; readonly typical: number; readonly slow: number }

export async function measureThread(
  browser: Browser,
  { origins }: ServedBuild,
  { addresses }: ServedPeers,
): Promise<Figure[]> {
  const thread = mailThread()
  const costs: Record<Place, Cost>[] = []
  for (let round = 0; round < rounds; round++) {
    const round = {} as Record<Place, Cost>
    for (const place of places) round[place] = await costOf(browser, place, thread)
    costs.push(round)
  }
  return [
    ...peers.flatMap((peer) => figure('key to paint, 1 MB thread', 'typical', peer)),
    ...figure('key to paint, 1 MB thread', 'typical', 'empty body'),
    ...peers.flatMap((peer) => figure('key to paint, 1 MB thread, p95', 'slow', peer)),
    ...figure('key to paint, 1 MB thread, p95', 'slow', 'empty body'),
    ...peers.flatMap((peer) => figure('1 MB thread pasted', 'paste', peer)),
  ]

  function figure(what: string, cost: keyof Cost, beside: Exclude<Place, 'body'>): Figure[] {
    const name = beside === 'empty body' ? beside : peerNames[beside]
    const pairs = costs.map((round) => ({ app: round.body[cost], plain: round[beside][cost] }))
    return [{ what, beside: name, pairs }]
  }

  async function costOf(browser: Browser, place: Place, thread: string): Promise<Cost> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    try {
      await openField(page, place)
      const paste = place === 'empty body' ? NaN : await pasteHtml(page, thread, lastWords)
      await page.keyboard.press('ControlOrMeta+Home')
      await page.waitForTimeout(settleMs)
      return { paste, ...(await typeKeys(page)) }
    } finally {
      await page.close()
    }
  }

  async function openField(page: Page, place: Place) {
    if (isPeer(place)) {
      await page.goto(addresses[place])
      await page.locator('[contenteditable="true"]').focus()
      return
    }
    const composer = new ComposerPage(page)
    await composer.open(origins.app)
    await composer.body.focus()
  }
}

const isPeer = (place: Place): place is Peer => (peers as readonly string[]).includes(place)

async function typeKeys(page: Page): Promise<Omit<Cost, 'paste'>> {
  await watchPaint(page, 'keydown')
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('typing '.charAt(key % 7))
    await page.waitForTimeout(betweenKeysMs)
  }
  const times = await paintTimes(page, keys)
  return { typical: quantile(times, 0.5), slow: quantile(times, 0.95) }
}
