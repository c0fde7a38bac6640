/** All actions by name: found by typing, done from the keyboard alone. */
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test(
  'every action of the menus and the row is found by name, and done by Enter',
  { tag: '@firefox' },
  async ({ composer, page }) => {
    const palette = page.getByRole('dialog', { name: 'All commands' })
    const search = page.getByRole('combobox', { name: 'Search commands' })
    const marked = palette.getByRole('option', { selected: true })
    await composer.subject.fill('Plans')
    await page.keyboard.press('Alt+q')
    await expect(search).toBeFocused()
    for (const name of ['Send', 'Save draft', 'Schedule send', 'Print', 'Options', 'API request']) {
      await expect(palette.getByRole('option', { name, exact: false }).first()).toBeVisible()
    }
    await expectClean(page, 'palette')
    await expectCleanOnPhone(page, 'palette')
    await page.setViewportSize({ width: 320, height: 256 })
    await expectFits(page, 'palette')
    await page.setViewportSize({ width: 1280, height: 860 })

    await search.fill('no such thing')
    await expect(page.getByRole('status').filter({ hasText: 'No command found' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(palette).toBeVisible()

    await search.fill('sched')
    await expect(marked).toContainText('Schedule send')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Schedule send' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(composer.subject).toHaveValue('Plans')
  },
)

test('arrow keys go round, Escape and a click beside it give the focus back', async ({
  signedOut,
  page,
}) => {
  const palette = page.getByRole('dialog', { name: 'All commands' })
  const options = palette.getByRole('option')
  await signedOut.subject.focus()
  await page.keyboard.press('Alt+q')
  await expect(page.getByRole('combobox', { name: 'Search commands' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(signedOut.subject).toBeFocused()
  await signedOut.chooseOption('All commands')
  await page.mouse.click(5, 5)
  await expect(palette).toBeHidden()
  await page.keyboard.press('Alt+q')
  await options.filter({ hasText: 'Add Cc' }).click()
  await expect(signedOut.cc).toBeFocused()
})
