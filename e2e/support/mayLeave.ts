/** Waits until the page would be left without a question: what was written lies on the device. */
import { expect, type Page } from '@playwright/test'

export async function mayLeave(page: Page) {
  const hasQuestion = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  await expect.poll(hasQuestion).toBe(false)
}
