/** Formats that are typed and taken back with one Backspace, and a look that is painted onto other words. */
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test('signs become formats, one Backspace takes them back, and a date stays a date', async ({
  signedOut,
}) => {
  const { page, body } = signedOut
  await body.click()
  await page.keyboard.type('24. Dezember **closed**')
  await expect(body.locator('strong, b')).toHaveText('closed')
  await page.keyboard.press('Backspace')
  await expect(body).toHaveText('24. Dezember **closed**')
  await page.keyboard.press('Enter')
  await page.keyboard.type('---')
  await page.keyboard.press('Enter')
  await expect(body.locator('hr')).toHaveCount(1)
  await page.keyboard.type('# Plan')
  await expect(body.locator('h1')).toHaveText('Plan')
})

test('the painter takes a look to the next word, by pointer and by keyboard', async ({
  signedOut,
}) => {
  const { page, body, button } = signedOut
  await body.click()
  await page.keyboard.type('**Look** there')
  await page.keyboard.press('Home')
  await button('More formatting').click()
  const panel = page.getByRole('dialog', { name: 'More formatting' })
  await expect(panel.getByRole('button', { name: 'Format painter' })).toBeVisible()
  await expectCleanOnPhone(page, 'More formatting with the painter', '.popover')
  await panel.getByRole('button', { name: 'Format painter' }).click()
  await expect(panel).toBeHidden()
  await expect(body).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await expect(body.locator('strong, b').last()).toHaveText('there')
})
