/**
 * A page without height: 400 % zoom (320 × 256 CSS px) and a phone whose keyboard is open
 * (393 × 330, three recipients). The text gets the screen; only the row of actions stays.
 */
import { devices, type Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const { isMobile, hasTouch, userAgent } = devices['Pixel 7']

const pages = [
  { name: '400 % zoom', use: { viewport: { width: 320, height: 256 } } },
  {
    name: 'a phone with its keyboard open',
    use: { viewport: { width: 393, height: 330 }, isMobile, hasTouch, userAgent },
  },
  { name: 'a wide and low window', use: { viewport: { width: 1300, height: 300 } } },
]

const people = ['adelev@contoso.com', 'megan.bowen@contoso.com', 'alex.wilber@contoso.com']
const lines = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}`)

/** Lines of the text of which every corner can be seen: inside the window, nothing in front. */
const visibleLines = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('[role=textbox][contenteditable]')
    if (!text) return 0
    const range = document.createRange()
    range.selectNodeContents(text)
    const seen = (x: number, y: number) => text.contains(document.elementFromPoint(x, y))
    const tops = new Set<number>()
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width < 1 || top < 0 || bottom > innerHeight) continue
      if (seen(left + 1, top + 1) && seen(right - 1, bottom - 1)) tops.add(Math.round(top))
    }
    return tops.size
  })

const caretIsSeen = (page: Page) =>
  page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0).cloneRange()
    const rect = range?.getClientRects()[0] ?? new DOMRect()
    const at = document.elementFromPoint(rect.left, rect.bottom - 1)
    return rect.height > 0 && rect.top >= 0 && at?.closest('[role=textbox]') !== null
  })

/** What keeps its place while the page scrolls. */
const stuck = (page: Page) =>
  page.evaluate(async () => {
    const names = ['.page-header', '.composer-fields', '.formatting-toolbar', '.composer-actions']
    // The format row is hidden on phones until “Aa”.
    const tops = () =>
      names.map((name) => {
        const box = document.querySelector(name)?.getBoundingClientRect()
        return box && box.height > 0 ? box.top : undefined
      })
    scrollTo({ top: 60, behavior: 'instant' })
    const before = tops()
    scrollTo({ top: 90, behavior: 'instant' })
    const after = tops()
    return names.filter((_, at) => before[at] !== undefined && before[at] === after[at])
  })

for (const { name, use } of pages) {
  test.describe(name, () => {
    test.use(use)

    test('the text has at least five lines, and only the actions stay', async ({
      signedOut,
      page,
    }) => {
      for (const address of people) await signedOut.addRecipient('to', address)
      await signedOut.subject.fill('A plan')
      await signedOut.body.fill(lines.join('\n'))
      expect(await stuck(page)).toEqual(['.composer-actions'])
      await expectFits(page, 'written')

      await signedOut.body.getByText('Line 20', { exact: true }).scrollIntoViewIfNeeded()
      await signedOut.body.getByText('Line 1', { exact: true }).evaluate((line) => {
        line.scrollIntoView({ block: 'start' })
      })
      expect(await visibleLines(page)).toBeGreaterThanOrEqual(5)

      await signedOut.body.press('Control+End')
      for (const word of ['The', 'end', 'is', 'near']) {
        await page.keyboard.press('Enter')
        await page.keyboard.type(word)
        expect(await caretIsSeen(page), word).toBe(true)
      }
      expect(await visibleLines(page)).toBeGreaterThanOrEqual(5)
    })

    test('axe finds nothing', async ({ signedOut, page }, info) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const address of people) await signedOut.addRecipient('to', address)
      await signedOut.attach(textFile('one.txt', 'one'), textFile('two.txt', 'two'))
      await signedOut.body.fill(lines.slice(0, 12).join('\n'))
      const look = (step: string) => page.screenshot({ path: info.outputPath(`${step}.png`) })
      await page.evaluate(() => scrollTo(0, 0))
      await look('top')
      await expectClean(page, 'top')
      await signedOut.body.getByText('Line 3', { exact: true }).evaluate((line) => {
        line.scrollIntoView({ block: 'start' })
      })
      await look('text')
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await look('end')
      await expectClean(page, 'end')
      await expectFits(page, 'end')
      await signedOut.openOptions()
      await look('options')
      await expectFits(page, 'options')
    })
  })
}

test('keys typed before the editor came stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/bodyEditor.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  const composer = new ComposerPage(page)
  await page.goto('./')
  await composer.body.fill(lines.join('\n'))
  await composer.body.press('Control+End')
  await page.keyboard.type(' and the last')
  const bottom = () =>
    composer.body.evaluate((field) => {
      const { bottom: end } = field.getBoundingClientRect()
      const row = document.querySelector('.composer-actions')?.getBoundingClientRect().top ?? 0
      return end - parseFloat(getComputedStyle(field).paddingBottom) - row
    })
  expect(await bottom()).toBeLessThanOrEqual(0)
  release()
  await composer.editorReady()
})
