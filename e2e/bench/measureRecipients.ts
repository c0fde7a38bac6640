/** Pasting 500 addresses into To, from the paste until they are painted, beside pasting one. */
import type { Browser } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import type { Figure } from './figures.ts'
import { paintTimes, paste, watchPaint } from '#e2e/support/paintAfter.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 5
const many = 500

export async function measureRecipients(
  browser: Browser,
  { origins }: ServedBuild,
): Promise<Figure[]> {
  const pairs: { app: number; plain: number }[] = []
  for (let round = 0; round < rounds; round++) {
    pairs.push({
      app: await pasteTime(browser, origins.app, many),
      plain: await pasteTime(browser, origins.app, 1),
    })
  }
  return [{ what: `${many} recipients pasted`, beside: 'one recipient', pairs }]
}

async function pasteTime(browser: Browser, address: string, count: number): Promise<number> {
  const page = await browser.newPage()
  try {
    const composer = new ComposerPage(page)
    await composer.open(address)
    await composer.to.focus()
    await watchPaint(page, 'paste')
    const people = Array.from({ length: count }, (_, at) => `Person ${at} <p${at}@example.org>`)
    await paste(page, `${people.join('; ')};`)
    const [time = NaN] = await paintTimes(page, 1)
    const shown = await page.getByRole('list', { name: 'To recipients' }).locator('li').count()
    if (shown !== count) throw new Error(`Of ${count} recipients ${shown} are shown.`)
    return time
  } finally {
    await page.close()
  }
}
