/**
 * npm run bench: how quick the built app is beside something plainer, measured in one run.
 *
 * Only the ratios mean anything elsewhere: both sides ran on the same machine in the same minute.
 * It prints, and judges nothing. `npm run bench -- thread start` measures these two alone.
 */
import { chromium } from '@playwright/test'
import { findChromium } from '#e2e/browser.ts'
import { toTable, type Figure } from './figures.ts'
import { measureKeys } from './measureKeys.ts'
import { measureRecipients } from './measureRecipients.ts'
import { measureStart } from './measureStart.ts'
import { measureThread } from './measureThread.ts'
import { measureUpload } from './measureUpload.ts'
import { servePeers, type ServedPeers } from './servePeers.ts'
import { serveBuild, type ServedBuild } from '#e2e/support/serveBuild.ts'
import type { Browser } from '@playwright/test'

type Measure = (browser: Browser, served: ServedBuild, peers: ServedPeers) => Promise<Figure[]>

const measures: Record<string, Measure> = {
  start: measureStart,
  keys: measureKeys,
  thread: measureThread,
  recipients: measureRecipients,
  upload: measureUpload,
}
const chosen = process.argv.slice(2)

const executablePath = findChromium()
const served = await serveBuild()
const peers = await servePeers()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(measures)) {
    if (chosen.length === 0 || chosen.includes(name))
      figures.push(...(await measure(browser, served, peers)))
  }
  console.log(toTable(figures))
} finally {
  await browser.close()
  await peers.close()
  await served.close()
}
