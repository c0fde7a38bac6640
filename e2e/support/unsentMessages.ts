/** What journeys about kept messages share: the list of unsent ones, and time to be kept. */
import type { BrowserContext, Page } from '@playwright/test'
import { ComposerPage } from './ComposerPage.ts'

export const unsent = ({ page }: ComposerPage) =>
  page.getByRole('dialog', { name: 'Unsent messages' })

export async function openTab(context: BrowserContext): Promise<ComposerPage> {
  const tab = await reopen(context)
  await tab.editorReady()
  return tab
}

/** Without waiting for the editor: a sending that is taken up may end before it has come. */
export async function reopen(context: BrowserContext): Promise<ComposerPage> {
  const tab = new ComposerPage(await context.newPage())
  await tab.page.goto('./')
  return tab
}

/** There is room for messages on the device, and none for their files. */
export const refuseFiles = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (this.name === 'files') throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })

/** As long as a message may be only in the tab. */
export const oneSecond = (page: Page) => page.waitForTimeout(1100)
