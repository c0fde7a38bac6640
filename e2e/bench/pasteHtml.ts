/**
 * Pastes HTML as a person does: Ctrl+C puts it on the browser's clipboard, Ctrl+V takes it from there. The time is that
 * from the paste event to the frame that shows the last words, in whichever way the editor takes what was pasted.
 */
import type { Page } from '@playwright/test'

declare global {
  var pastedAfter: number | undefined
}

export async function pasteHtml(page: Page, html: string, lastWords: string): Promise<number> {
  await page.evaluate((html) => {
    window.addEventListener(
      'copy',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        event.clipboardData?.setData('text/html', html)
      },
      { capture: true, once: true },
    )
  }, html)
  await page.keyboard.press('ControlOrMeta+c')
  await notePasted(page, lastWords)
  await page.keyboard.press('ControlOrMeta+v')
  await page.waitForFunction(() => globalThis.pastedAfter !== undefined, undefined, {
    timeout: 120_000,
  })
  return page.evaluate(() => globalThis.pastedAfter ?? NaN)
}

function notePasted(page: Page, lastWords: string): Promise<void> {
  return page.evaluate((lastWords) => {
    const field = document.activeElement
    globalThis.pastedAfter = undefined
    void new Promise<Event>((resolve) => {
      window.addEventListener('paste', resolve, { capture: true, once: true })
    }).then(async (event) => {
      do await new Promise(requestAnimationFrame)
      while (!field?.textContent.includes(lastWords))
      // A message is handled after the frame that is just being made.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(undefined)
      })
      globalThis.pastedAfter = performance.now() - event.timeStamp
    })
  }, lastWords)
}
