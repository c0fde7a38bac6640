/** Times from an event to the frame that shows what it did, taken inside the page. */
import type { Page } from '@playwright/test'

declare global {
  var paintedAfter: number[]
}

/** From now on notes, for each event of this type, the milliseconds until the page had painted. */
export function watchPaint(page: Page, type: string): Promise<void> {
  return page.evaluate((type) => {
    globalThis.paintedAfter = []
    document.addEventListener(
      type,
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message is handled after the frame that is just being made.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => globalThis.paintedAfter.push(performance.now() - timeStamp)
          port2.postMessage(undefined)
        })
      },
      { capture: true },
    )
  }, type)
}

/** The times noted since it was last asked, once there are as many as expected. */
export async function paintTimes(page: Page, count: number): Promise<number[]> {
  await page.waitForFunction((count) => globalThis.paintedAfter.length >= count, count)
  return page.evaluate(() => globalThis.paintedAfter.splice(0))
}

/** Pastes plain text where the focus is. */
export function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}
