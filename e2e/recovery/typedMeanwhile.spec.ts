/** Keys that are typed while this tab's own message or a link comes in stay together, in order, where they were meant. */
import type { Page } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'
import { oneSecond } from '#e2e/support/unsentMessages.ts'

const kept = { to: 'adelev@contoso.com', subject: 'Kept', body: 'How are you?' }
const messages = 'abcdefghijklmnopqrstuvwxyz'
/** Milliseconds by which the message comes later: before the first key, between some, behind the last. */
const delays = [0, 400, 700, 1000, 3000]

/** A device that is slow to say whose the message is. */
function slowDown() {
  const { request } = LockManager.prototype
  LockManager.prototype.request = async function (this: LockManager, ...given: unknown[]) {
    const delay = Number(sessionStorage.getItem('delay'))
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    return Reflect.apply(request, this, given) as unknown
  } as typeof request
}

/** Chips cover nothing of what is read: an input's own text, or the editor's. */
const reads = {
  to: (composer: ComposerPage) => composer.to.inputValue(),
  subject: (composer: ComposerPage) => composer.subject.inputValue(),
  body: async (composer: ComposerPage) => (await composer.body.innerText()).trim(),
}
const expected = {
  to: /^abcdefghijklmnopqrstuvwxyz$/,
  subject: /^Kept ?abcdefghijklmnopqrstuvwxyz$/,
  body: /^How are you\?\s*abcdefghijklmnopqrstuvwxyz$/,
}

async function reloadAndType(page: Page, go: () => Promise<void>, delay: number) {
  await page.evaluate((value) => sessionStorage.setItem('delay', String(value)), delay)
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'Subject' }).waitFor()
  await go()
  await page.keyboard.type(messages, { delay: 40 })
}

for (const place of ['subject', 'to', 'body'] as const) {
  test(`into ${place}`, variantUnless(place !== 'subject'), async ({ signedOut: composer }) => {
    test.setTimeout(180_000)
    const { page } = composer
    await composer.fill(kept)
    const go = async () => {
      await composer[place].click()
      if (place === 'body') await page.keyboard.press('Control+End')
    }
    await page.addInitScript(slowDown)
    for (const delay of delays) {
      await oneSecond(page)
      await reloadAndType(page, go, delay)
      await composer.editorReady()
      await expect(composer.page.getByText('adelev@contoso.com').first()).toBeVisible()
      expect(await reads[place](composer), `${delay} ms later`).toMatch(expected[place])
      await composer[place].fill(place === 'body' || place === 'subject' ? kept[place] : '')
    }
  })
}

for (const place of ['subject', 'to'] as const) {
  test(
    `into ${place}, while the page reads the link it was opened by`,
    variantUnless(place === 'to'),
    async ({ signedOut: composer }) => {
      const { page } = composer
      await page.route(/(?:parse|fill)Link.*\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500))
        await route.continue()
      })
      const link = '/?to=adelev@contoso.com&subject=Kept&body=How+are+you'
      await page.goto(link, { waitUntil: 'commit' })
      await composer[place].click()
      await page.keyboard.type(messages, { delay: 100 })
      await composer.editorReady()
      await expect(page.getByText('adelev@contoso.com').first()).toBeVisible()
      await expect.poll(() => reads[place](composer)).toMatch(expected[place])
      await expect(composer[place]).toBeFocused()
    },
  )
}
