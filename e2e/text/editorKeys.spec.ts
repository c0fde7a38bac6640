/** Every command of the toolbar by the keyboard alone: found by the arrows, done by Enter, taken back by one Ctrl+Z. */
import type { Locator } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

type Expect = (body: Locator) => Promise<void>

const has =
  (selector: string): Expect =>
  (body) =>
    expect(body.locator(selector)).not.toHaveCount(0)

const styled =
  (name: string, value: string | RegExp): Expect =>
  (body) =>
    expect(body.locator('p').first()).toHaveCSS(name, value)

/** With “word” selected. */
const commands: readonly (readonly [name: string, Expect])[] = [
  ['Bold', has('strong')],
  ['Italic', has('em')],
  ['Underline', has('u')],
  ['Strikethrough', has('s')],
  ['Bulleted list', has('ul > li')],
  ['Numbered list', has('ol > li')],
  ['Increase indent', styled('margin-left', '40px')],
  ['Quote', has('blockquote')],
  ['Superscript', has('sup')],
  ['Subscript', has('sub')],
  ['Code', has('code')],
  ['Horizontal line', has('hr')],
  ['Right to left', styled('direction', 'rtl')],
]

/** Each opens a choice; the keys that choose. */
const choices: readonly (readonly [name: string, keys: readonly string[], Expect])[] = [
  ['Text color', ['ArrowRight', 'Enter'], has('[data-text-color]')],
  ['Highlight', ['ArrowRight', 'Enter'], has('[data-highlight]')],
  ['Alignment', ['ArrowRight', 'Enter'], styled('text-align', 'center')],
]

/** The stops of a toolbar, in the order of the arrows. */
const stopsOf = (toolbar: Locator) =>
  toolbar
    .locator('button, select')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.ariaLabel ?? one.textContent),
    )

/** From the text to a button, by Tab and the arrows, through “More formatting” where it is there. */
async function goTo({ page, button }: ComposerPage, name: string) {
  const walk = async (steps: number) => {
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight')
  }
  const row = await stopsOf(page.getByRole('toolbar', { name: 'Formatting' }).first())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  const at = row.indexOf(name)
  await walk(at >= 0 ? at : row.indexOf('More formatting'))
  if (at >= 0)
    return expect(page.getByRole('toolbar').getByLabel(name, { exact: true })).toBeFocused()
  await expect(button('More formatting')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button('Superscript')).toBeVisible()
  const more = page.locator(':popover-open').filter({ has: button('Superscript') })
  const stops = await stopsOf(more)
  await expect(more.locator('button, select').first()).toBeFocused()
  for (let step = 0; step < stops.indexOf(name); step++) await page.keyboard.press('Tab')
  return expect(more.getByLabel(name, { exact: true })).toBeFocused()
}

async function backToText({ page, body }: ComposerPage) {
  for (let times = 0; times < 3; times++) {
    if (await body.evaluate((one) => one.contains(document.activeElement))) return
    await page.keyboard.press('Escape')
    const isInText = () => body.evaluate((one) => one.contains(document.activeElement))
    if (await isInText()) return
    await page.keyboard.press('Shift+Tab')
    if (await isInText()) return
  }
  await expect(body).toBeFocused()
}

async function writeWord(composer: ComposerPage) {
  const { page, body, button } = composer
  await expect(button('Bold')).toBeEnabled()
  await body.focus()
  await page.keyboard.type('word')
  await page.keyboard.press('Shift+Home')
}

for (const [part, some] of [commands.slice(0, 7), commands.slice(7)].entries())
  test(`what is done at once, ${part + 1} of 2`, async ({ signedOut }) => {
    const { page, body } = signedOut
    await writeWord(signedOut)
    const before = await body.innerHTML()
    for (const [name, done] of some) {
      await test.step(name, async () => {
        await goTo(signedOut, name)
        await page.keyboard.press('Enter')
        await done(body)
        await backToText(signedOut)
        await page.keyboard.press('Control+z')
        await expect.poll(() => body.innerHTML()).toBe(before)
        await page.keyboard.press('Control+a')
      })
    }
  })

test('what is chosen', async ({ signedOut }) => {
  const { page, body } = signedOut
  await writeWord(signedOut)
  for (const [name, keys, done] of choices) {
    await test.step(name, async () => {
      await goTo(signedOut, name)
      await page.keyboard.press('Enter')
      await expect(page.locator('[popover]:popover-open').last()).toBeVisible()
      await expect.poll(() => isInPanel(signedOut)).toBe(true)
      for (const key of keys) await page.keyboard.press(key)
      await done(body)
      await backToText(signedOut)
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+a')
    })
  }
})

test('a table, by its size', async ({ signedOut }) => {
  const { page, body, button } = signedOut
  await writeWord(signedOut)
  await page.keyboard.press('End')
  await goTo(signedOut, 'Insert table')
  await page.keyboard.press('Enter')
  await expect(button('3 × 3')).toBeFocused()
  for (const key of ['ArrowLeft', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
  await expect(body.locator('tr')).toHaveCount(2)
  await expect(body.locator('th')).toHaveCount(2)
  await expect(body).toBeFocused()
})

const isInPanel = ({ page }: ComposerPage) =>
  page.evaluate(() => document.activeElement?.closest(':popover-open') !== null)
