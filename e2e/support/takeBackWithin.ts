/** The settings of this deployment, but for how long a message can be taken back; from the next load on. */
import type { Page } from '@playwright/test'

export async function takeBackWithin(page: Page, undoSeconds: number) {
  await page.route('**/config.json', async (route) => {
    const settings = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...settings, undoSeconds } })
  })
}
