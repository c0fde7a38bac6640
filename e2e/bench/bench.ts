/**
 * npm run bench: how quick the built app is beside something plainer, measured in one run.
 *
 * Only the ratios mean anything elsewhere: both sides ran on the same machine in the same minute.
 * It prints, and judges nothing.
 */
import { chromium } from '@playwright/test'
import { findChromium } from '#e2e/browser.ts'
import { toTable, type Figure } from './figures.ts'
import { measureKeys } from './measureKeys.ts'
import { measureRecipients } from './measureRecipients.ts'
import { measureStart } from './measureStart.ts'
import { measureUpload } from './measureUpload.ts'
import { serveBuild, type ServedBuild } from '#e2e/support/serveBuild.ts'
import type { Browser } from '@playwright/test'

type Measure = (browser: Browser, served: ServedBuild) => Promise<Figure[]>

const measures: Measure[] = [measureStart, measureKeys, measureRecipients, measureUpload]

const executablePath = findChromium()
const served = await serveBuild()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const figures: Figure[] = []
  for (const measure of measures) figures.push(...(await measure(browser, served)))
  console.log(toTable(figures))
} finally {
  await browser.close()
  await served.close()
}
