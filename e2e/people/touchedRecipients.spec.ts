/** The address fields by touch, on a phone: whatever is hit is at least 40 px high and wide; 24 px for a mouse. */
import { devices, type Page } from '@playwright/test'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const { isMobile, hasTouch, userAgent } = devices['Pixel 7']
const row = (page: Page, field = 'To') =>
  page.getByRole('list', { name: `${field} recipients`, exact: true })
const chip = (page: Page, name: string) => row(page).getByRole('button', { name, exact: true })
const people = Array.from({ length: 20 }, (_, at) => `person${at + 1}@contoso.com`).join('; ')

/** Those of the fields, their list and their card that are smaller, by name and size. */
const smallerThan = (page: Page, least: number) =>
  page.locator('.recipient-lines, .suggestion-list, .popover').evaluateAll(
    (parts, most) =>
      parts
        .flatMap((part) => [...part.querySelectorAll('button, input, [role=option]')])
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < most - 0.5)
        .map(({ one, box }) => `${one.ariaLabel ?? one.textContent} ${box.width}×${box.height}`),
    least,
  )

for (const [pointer, least, use] of [
  ['a thumb', 40, { viewport: { width: 360, height: 740 }, isMobile, hasTouch, userAgent }],
  ['a mouse', 24, {}],
] as const) {
  test.describe(pointer, () => {
    test.use(use)
    test(`each target is large enough for ${pointer}`, async ({ composer, page }) => {
      await composer.addRecipient('to', `Ada <ada@x.org>; bob@contoso; a@x; ${people}`)
      await composer.addRecipient('cc', '"boss@contoso.com" <eve@evil.example>; c@x.org')
      await composer.cc.pressSequentially('a')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await smallerThan(page, least)).toEqual([])
      await page.keyboard.press('Escape')
      await composer.cc.fill('')
      await composer.to.focus()
      await chip(page, 'bob@contoso').click()
      await expect(page.getByRole('dialog', { name: 'bob@contoso' })).toBeVisible()
      expect(await smallerThan(page, least)).toEqual([])
      await expectFits(page, 'the card')
      await page.keyboard.press('Escape')
      await composer.subject.focus()
      await expect(page.getByRole('button', { name: /^Show \d+ more recipients$/ })).toBeVisible()
      expect(await smallerThan(page, least)).toEqual([])
    })
  })
}

test.describe('touched', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile, hasTouch, userAgent })

  test('people are suggested, opened, fixed, moved, unfolded and removed by taps', async ({
    composer,
    page,
  }) => {
    await composer.to.tap()
    await composer.to.pressSequentially('alex')
    await page.getByRole('option', { name: /Alex Wilber/ }).tap()
    await expect(row(page).getByRole('listitem')).toHaveText([/^Alex Wilber/])
    await composer.addRecipient('to', `bob@contoso; ada@contoso.com; ${people}`)
    await chip(page, 'bob@contoso').tap()
    const card = page.getByRole('dialog')
    await expect(card).toContainText('“bob@contoso” is missing an ending like .com.')
    await card.getByRole('button', { name: 'Use bob@contoso.com' }).tap()
    await expect(chip(page, 'bob@contoso.com')).toBeVisible()
    await chip(page, 'ada@contoso.com').tap()
    await card.getByRole('button', { name: 'Move to Cc' }).tap()
    await expect(row(page, 'Cc').getByRole('listitem')).toHaveText([/^ada@contoso\.com/])
    await expectClean(page, 'chips on a phone')
    await composer.subject.tap()
    const more = page.locator('[data-field=to]').getByRole('button', { name: /^Show \d+ more/ })
    await more.tap()
    await expect(more).toBeHidden()
    await expect(composer.to).toBeFocused()
    await composer.button('Remove bob@contoso.com').tap()
    await expect(chip(page, 'bob@contoso.com')).toHaveCount(0)
  })
})
