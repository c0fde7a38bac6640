/** What a screen reader is told: what comes into a live region that is there already, and alerts as they appear. */
import { expect, type Page } from '@playwright/test'

declare global {
  var heard: string[]
}

export async function listen(page: Page) {
  await page.evaluate(() => {
    globalThis.heard = []
    const live = '[aria-live=polite], [role=status], [role=alert]'
    const say = (node: Node, added: boolean) => {
      const element = node instanceof Element ? node : node.parentElement
      const region = element?.closest(live)
      const alert = added && element?.querySelector('[role=alert]')
      const text = (alert || node).textContent?.trim()
      if ((region || alert) && text) globalThis.heard.push(text)
    }
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') say(target, false)
        for (const node of addedNodes) say(node, true)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

/** Waits for what matches, and a moment more for a repetition; gives all of it since the last time. */
export async function heard(page: Page, pattern: RegExp): Promise<string[]> {
  await expect.poll(() => page.evaluate(() => globalThis.heard.join('\n'))).toMatch(pattern)
  await page.waitForTimeout(200)
  const all = await page.evaluate(() => globalThis.heard.splice(0))
  return all.filter((text) => pattern.test(text))
}
