/** The row of actions: what is off says why, a chip leads to its option, and on a phone the thumb reaches all. */
import { devices, type Page } from '@playwright/test'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { messageOf } from '#e2e/support/messageOf.ts'

const { isMobile, hasTouch, userAgent } = devices['Pixel 7']

test('Discard is off while nothing is written, says why, and does nothing', async ({
  signedOut,
  page,
}) => {
  const discard = signedOut.button('Discard')
  await expect(discard).toHaveAttribute('aria-disabled', 'true')
  await expect(discard).toHaveAccessibleDescription('There’s nothing to discard.')
  await discard.hover({ force: true })
  await expect(page.locator('.tooltip')).toHaveText('DiscardThere’s nothing to discard.')
  await expectClean(page, 'nothing to discard')
  await discard.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+D')
  await expect(signedOut.undo).toBeHidden()
  await signedOut.subject.fill('Now there is')
  await expect(discard).toHaveAttribute('aria-disabled', 'false')
  await discard.click()
  await expect(signedOut.undo).toBeVisible()
  await expect(discard).toHaveAttribute('aria-disabled', 'true')
})

test('a tooltip comes although the focus moves elsewhere meanwhile', async ({
  signedOut,
  page,
}) => {
  await signedOut.button('Bold').hover()
  await signedOut.subject.focus()
  await expect(page.locator('.tooltip')).toContainText('Bold')
  await signedOut.subject.press('a')
  await expect(page.locator('.tooltip')).toBeHidden()
})

test('a chip opens its option, × clears it', async ({ signedOut, page }) => {
  const { options } = signedOut
  await signedOut.openOptions()
  await options.getByRole('radio', { name: 'High' }).check()
  await options.getByRole('checkbox', { name: 'Request a read receipt' }).check()
  await options.getByRole('button', { name: /^Follow-up/ }).click()
  await page.getByRole('button', { name: /^Tomorrow/ }).click()
  await signedOut.button('Options').click()
  await expect(options).toBeHidden()

  await page.getByRole('button', { name: /^Follow up by/ }).click()
  await expect(page.getByRole('dialog', { name: 'Follow-up' })).toBeVisible()
  await expectClean(page, 'a chip’s option')
  await page.keyboard.press('Escape')
  await signedOut.button('High importance').click()
  await expect(options.getByRole('radio', { name: 'High' })).toBeFocused()
  await signedOut.button('Read receipt').click()
  await expect(options.getByRole('checkbox', { name: 'Request a read receipt' })).toBeFocused()
  await signedOut.button('Remove High importance').click()
  await expect(options.getByRole('radio', { name: 'Normal' })).toBeChecked()
})

test('below 560 px Save draft is in Send’s menu', async ({ composer, page, sandbox }) => {
  await composer.fill(messageOf('Narrow'))
  await page.setViewportSize({ width: 560, height: 740 })
  await expect(composer.saveDraft).toBeVisible()
  await page.setViewportSize({ width: 559, height: 740 })
  await expect(composer.saveDraft).toBeHidden()
  await composer.chooseMore('Save draft')
  await expect(composer.draftSaved).toBeVisible()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await page.setViewportSize({ width: 1280, height: 860 })
  await composer.button('More send options').click()
  await expect(page.getByRole('menuitem', { name: 'Save draft' })).toHaveCount(0)
})

/** What is smaller than a thumb. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.composer-actions button, .formatting-toolbar button')]
      // What is used once, above the row, may be lower.
      .filter((one) => !one.closest('.composer-actions-status'))
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < (innerWidth < 360 ? 36 : 44))
      .map(({ name }) => name),
  )

for (const width of [320, 360, 412]) {
  test.describe(`a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 740 }, isMobile, hasTouch, userAgent })

    test('Send is last, “Aa” shows the format row', async ({ signedOut, page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await signedOut.fill(messageOf('On a phone'))
      const toolbar = page.getByRole('toolbar', { name: 'Formatting' })
      const toggle = signedOut.button('Formatting')
      await expect(toolbar).toBeHidden()
      const send = (await signedOut.button('More send options').boundingBox())!
      const bin = (await signedOut.button('Discard').boundingBox())!
      expect(send.x).toBeGreaterThan(bin.x)
      await toggle.tap()
      await expect(toolbar).toBeVisible()
      await expect(toggle).toHaveAttribute('aria-pressed', 'true')
      const below = (await signedOut.send.boundingBox())!.y
      const row = (await toolbar.boundingBox())!
      expect(row.y + row.height).toBeLessThanOrEqual(below)
      expect(await small(page)).toEqual([])
      await expectClean(page, 'the format row')
      await expectFits(page, 'the format row')
      await toggle.tap()
      await expect(toolbar).toBeHidden()
    })
  })
}
