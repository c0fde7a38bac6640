/** The window keeps the measures of docs/measures.md, wide and on a phone. */
import { readFileSync } from 'node:fs'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { measure, ways, type State } from './measureWays.ts'

const table = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => /^\| (.+?) +\| (.+?) +\| (.+?) +\|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, what = '', wide = '', phone = '']) => ({ what, wide, phone }))
  .slice(2)

test('each row of the measures says how it is found, and nothing is found that has no row', () => {
  expect(table.map(({ what }) => what).toSorted()).toEqual(Object.keys(ways).toSorted())
})

/** One after the other, as a person goes through the window. */
const states: Readonly<Record<State, (composer: ComposerPage) => Promise<void>>> = {
  async written(composer) {
    await composer.fill({ to: 'adelev@contoso.com', subject: 'Plans', body: 'Hello ' })
    await composer.attach(textFile('a.txt', 'a'))
    const formats = composer.page.locator('.composer-actions-format')
    if (await formats.isVisible()) await formats.click()
    await composer.page.locator('.delivery-bar-status').waitFor()
  },
  async pasted({ body, page }) {
    await body.evaluate((field) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<p style="color: #c50f1f"><b>Friday</b></p>')
      clipboardData.setData('text/plain', 'Friday')
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await page.locator('.editor-bar').waitFor()
  },
  async suggesting({ to }) {
    await to.fill('alex')
  },
  async menu(composer) {
    await composer.to.fill('')
    await composer.button('More send options').click()
  },
  async options(composer) {
    await composer.page.keyboard.press('Escape')
    await composer.openOptions()
    await composer.options.getByRole('radio', { name: 'High' }).check({ force: true })
  },
  async dialog(composer) {
    await composer.page.keyboard.press('Escape')
    await composer.chooseOption('Keyboard shortcuts')
  },
  async toast(composer) {
    await composer.page.keyboard.press('Escape')
    const formats = composer.page.locator('.composer-actions-format')
    if (await formats.isVisible()) await formats.click()
    await composer.button('Discard').click()
  },
}

for (const { name, ...device } of [
  { name: 'wide', viewport: { width: 1280, height: 860 } },
  { name: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
] as const)
  test.describe(name, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } })
    test(`the measures of a ${name} window`, async ({ composer, page }) => {
      const wanted = table
        .map((row) => [row.what, row[name]] as const)
        .filter(([, measured]) => measured !== '–')
      const found: [string, string][] = []
      for (const [state, bringAbout] of Object.entries(states)) {
        await bringAbout(composer)
        for (const [what] of wanted) {
          const [when, of, selector] = ways[what]!
          if (when !== state) continue
          const element = page.locator(`${selector}:visible`).first()
          found.push([what, (await element.evaluate(measure))[of]])
        }
      }
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
    })
  })

test('a list of people ends where their line ends, and a card begins where its person begins', async ({
  composer,
  page,
}) => {
  for (const name of ['meganb', 'alexw', 'fran'])
    await composer.addRecipient('to', `${name}@contoso.com`)
  await page.setViewportSize({ width: 1180, height: 860 })
  await composer.to.pressSequentially('adele')
  const list = page.locator('.suggestion-list')
  await list.locator('[role=option]').first().waitFor()
  const [shown, line] = [
    await list.boundingBox(),
    await page.locator('.recipient-field').boundingBox(),
  ]
  expect(shown!.x + shown!.width).toBeLessThanOrEqual(line!.x + line!.width + 0.5)
  await page.keyboard.press('Escape')
  await composer.to.fill('')
  const person = composer.button('meganb@contoso.com')
  await person.click()
  const card = await page.getByRole('dialog', { name: 'meganb@contoso.com' }).boundingBox()
  expect(card!.x).toBeCloseTo((await person.boundingBox())!.x, 0)
})

test('what a paste offers does not lie over the options of a narrow window', async ({
  composer,
  page,
}) => {
  await states.pasted(composer)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.locator('.editor-bar')).toBeVisible()
  await composer.openOptions()
  await expect(page.locator('.editor-bar')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.locator('.editor-bar')).toBeVisible()
})

test('what is said of a pasted text is inside the text edges', async ({ signedOut, page }) => {
  await signedOut.editorReady()
  await signedOut.body.evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'word '.repeat(200_000))
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const banner = (await page.locator('.banner').boundingBox())!
  const text = (await page.locator('.subject-field-input').boundingBox())!
  expect(banner.x).toBe(text.x)
  expect(banner.x + banner.width).toBeLessThanOrEqual(text.x + text.width)
})

for (const [width, height] of [
  [1280, 800],
  [360, 640],
] as const)
  test(`the page is no longer than what is seen: ${width} × ${height}`, async ({
    signedOut,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await signedOut.subject.fill('Hello')
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  })
