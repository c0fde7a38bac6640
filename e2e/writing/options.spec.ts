/**
 * The list of options as people use it: by the keyboard alone, by touch, at every size and in both themes.
 * What the options do to the message is said in the journeys of sending.
 */
import type { Locator, Page } from '@playwright/test'
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { openAdvanced, openFollowUp } from '#e2e/support/messageOptions.ts'

const row = ({ options }: ComposerPage, name: string) => options.getByRole('button', { name })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

async function tabTo(page: Page, wanted: Locator) {
  for (let stops = 0; stops < 40; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('by the keyboard alone: a receipt, importance, a follow-up by the calendar', async ({
  composer,
  page,
  sandbox,
}) => {
  const { keyboard } = page
  const { options } = composer
  await page.clock.setSystemTime(new Date('2027-03-10T09:30:00Z'))
  await composer.fill({ to: 'adelev@contoso.com', subject: 'By keys', body: 'Only keys.' })
  await composer.button('Options').press('Enter')
  await options.waitFor()
  await tabTo(page, options.getByRole('radio', { name: 'Normal' }))
  await keyboard.press('ArrowRight')
  await tabTo(page, options.getByRole('checkbox', { name: 'Request a read receipt' }))
  await keyboard.press('Space')
  await tabTo(page, row(composer, 'Follow-up'))
  await keyboard.press('Enter')
  await expect(options.getByRole('button', { name: 'Today' })).toBeFocused()
  await tabTo(page, options.getByRole('button', { name: 'Pick a date' }))
  await keyboard.press('Enter')
  await tabTo(page, options.getByRole('button', { name: 'Show calendar' }).last())
  await keyboard.press('Enter')
  await tabTo(page, options.getByRole('button', { name: /10.*March.*2027|March 10, 2027/ }))
  await keyboard.press('PageDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('End')
  await keyboard.press('ArrowLeft')
  await expect(options.getByRole('grid')).toHaveAccessibleName('April 2027')
  await keyboard.press('Enter')
  await expect(options.getByRole('button', { name: 'Show calendar' }).last()).toBeFocused()
  await expect(options.getByLabel('Due')).toHaveValue('2027-04-17T17:00')
  await keyboard.press('Escape')
  await expect(row(composer, 'Follow-up')).toBeFocused()
  await expect(row(composer, 'Follow-up')).toHaveAccessibleName(/17/)
  await keyboard.press('Control+Enter')
  const dateTime: unknown = expect.stringMatching(/^2027-04-17T17:00/)
  await expect
    .poll(() => sandbox.messages('sentitems'))
    .toMatchObject([
      {
        importance: 'high',
        isReadReceiptRequested: true,
        flag: { flagStatus: 'flagged', dueDateTime: { dateTime } },
      },
    ])
})

test(
  'a popover closes by Escape, a press outside and Tab, and the panel stays',
  { tag: '@firefox' },
  async ({ signedOut, page }) => {
    await signedOut.openOptions()
    const { options } = signedOut
    await openFollowUp(signedOut)
    await page.keyboard.press('Escape')
    await expect(dialog(page, 'Follow-up')).toBeHidden()
    await expect(row(signedOut, 'Follow-up')).toBeFocused()

    await openFollowUp(signedOut)
    await options.getByText('Importance', { exact: true }).click()
    await expect(dialog(page, 'Follow-up')).toBeHidden()
    await expect(row(signedOut, 'Follow-up')).toBeFocused()

    await openFollowUp(signedOut)
    await tabTo(page, options.getByRole('button', { name: 'No follow-up' }))
    await page.keyboard.press('Tab')
    await expect(dialog(page, 'Follow-up')).toBeHidden()
    await expect(options).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(options).toBeHidden()
  },
)

test('half a date is kept as a problem, and the checks lead to it', async ({ signedOut, page }) => {
  const { options } = signedOut
  await signedOut.fill({ to: 'adelev@contoso.com', subject: 'Half', body: 'Half a date.' })
  await signedOut.openOptions()
  await openFollowUp(signedOut)
  await options.getByRole('button', { name: 'Pick a date' }).click()
  await options.getByLabel('Start').fill('2027-08-30T12:00')
  await options.getByLabel('Due').fill('2027-08-29T12:00')
  await page.keyboard.press('Escape')
  const reason = options.getByText('The start date is after the due date')
  await expect(reason).toBeVisible()
  await expectCleanOnPhone(page, 'a wrong follow-up')
  await signedOut.send.click()
  const checks = dialog(page, 'Fix these issues before sending')
  await checks.getByRole('button', { name: /start date is after/ }).click()
  await expect(options.getByLabel('Due')).toBeFocused()
  await expect(dialog(page, 'Follow-up')).toBeVisible()
})

test('what is still being typed in the options is sent', async ({ composer, page, sandbox }) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Typed', body: 'Still typing.' })
  await composer.openOptions()
  await composer.options.getByRole('combobox', { name: 'Categories' }).fill('Travel')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => sandbox.messages('sentitems')).toMatchObject([{ categories: ['Travel'] }])
})

for (const [locale, first] of [
  ['en-US', 'Sun'],
  ['en-GB', 'Mon'],
] as const) {
  test.describe(() => {
    test.use({ locale })
    test(`the week begins as in ${locale}`, async ({ signedOut }) => {
      await signedOut.openOptions()
      await openFollowUp(signedOut)
      await signedOut.options.getByRole('button', { name: 'Pick a date' }).click()
      await signedOut.options.getByRole('button', { name: 'Show calendar' }).first().click()
      await expect(signedOut.options.getByRole('columnheader').first()).toHaveText(first)
    })
  })
}

const inside = async (page: Page, element: Locator) => {
  const box = await element.boundingBox()
  const { width, height } = page.viewportSize()!
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(width)
  expect(box!.y + box!.height).toBeLessThanOrEqual(height)
}

for (const [width, height, rowHeight] of [
  [1280, 860, 34],
  [360, 740, 44],
  [320, 256, 44],
] as const) {
  test(`at ${width} × ${height}: its measures, and popovers inside the window`, async ({
    signedOut,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await signedOut.openOptions()
    const { options } = signedOut
    const importance = options.getByText('Importance', { exact: true })
    const height0 = (await importance.locator('..').boundingBox())?.height
    expect(height0).toBeCloseTo(rowHeight, 3)
    await expect(importance).toHaveCSS('font-size', '14px')
    await expect(importance).toHaveCSS('line-height', '20px')
    await openFollowUp(signedOut)
    await inside(page, dialog(page, 'Follow-up'))
    await options.getByRole('button', { name: 'Pick a date' }).click()
    await options.getByRole('button', { name: 'Show calendar' }).last().click()
    await inside(page, dialog(page, 'Follow-up'))
    await options.getByRole('gridcell').last().scrollIntoViewIfNeeded()
    await expect(options.getByRole('gridcell').last()).toBeInViewport({ ratio: 1 })
    await expectFits(page, 'follow-up')
    await page.keyboard.press('Escape')
    await row(signedOut, 'Expires').click()
    await inside(page, dialog(page, 'Expires'))
    await page.keyboard.press('Escape')
    await row(signedOut, 'Send from').click()
    await inside(page, dialog(page, 'Send from'))
  })
}

test('axe finds nothing in its popovers', async ({ signedOut, page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { options } = signedOut
  await signedOut.openOptions()
  await options.getByRole('combobox', { name: 'Categories' }).fill('Travel')
  await page.keyboard.press('Enter')
  await options.getByRole('combobox', { name: 'Sensitivity' }).selectOption('Private')
  await openFollowUp(signedOut)
  await options.getByRole('button', { name: 'Next week' }).click()
  await expectClean(page, 'set')
  await openFollowUp(signedOut)
  await options.getByRole('button', { name: 'Pick a date' }).click()
  await options.getByRole('button', { name: 'Show calendar' }).first().click()
  await expectClean(page, 'follow-up', '[role=dialog]')
  await page.keyboard.press('Escape')
  await row(signedOut, 'Expires').click()
  await expectClean(page, 'expires', '[role=dialog]')
  await page.keyboard.press('Escape')
  await row(signedOut, 'Send from').click()
  await page.keyboard.type('team')
  await page.keyboard.press('Enter')
  await openAdvanced(signedOut)
  await page.mouse.move(0, 0)
  await expectClean(page, 'advanced', 'details')
})
