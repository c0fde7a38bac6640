/** A minute in which the page looks for a message, in moments. The page’s clock has to be installed before. */
import { expect, type Page } from '@playwright/test'

export async function hurry(page: Page, until: () => Promise<boolean>) {
  await expect
    .poll(
      async () => {
        await page.clock.runFor(5_000)
        return until()
      },
      { timeout: 60_000, intervals: [100] },
    )
    .toBe(true)
}
