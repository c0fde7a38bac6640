/** Preview: the message as its receivers get it, and what is doubtful in it. */
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { insertImage } from '#e2e/support/insertImage.ts'
import { makePng } from '#e2e/support/makePng.ts'

test(
  'shows what leaves in each shape, and leads to what is to be checked',
  { tag: '@firefox' },
  async ({ composer, page }) => {
    await composer.fill({ to: 'MeganB@contoso.com', subject: 'Launch', body: 'See the plan' })
    await page.keyboard.press('Enter')
    await insertImage(composer, makePng('logo.png', 120, 60))
    await composer.chooseOption('Preview')
    const dialog = page.getByRole('dialog', { name: 'Preview' })
    const mail = dialog.getByRole('region', { name: 'Preview' })
    await expect(mail).toContainText('Launch')
    await expect(mail.getByText('See the plan')).toBeVisible()
    await expect(mail.getByText('to 1 person')).toBeVisible()
    await expect(dialog.getByText(/^[\d.,]+ kB as sent$/)).toBeVisible()
    const picture = mail.locator('img')
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
    await expectClean(page, 'preview')

    const wide = (await mail.boundingBox())!.width
    await dialog.getByRole('radio', { name: 'Narrow' }).check({ force: true })
    expect((await mail.boundingBox())!.width).toBeLessThan(wide)
    await dialog.getByRole('radio', { name: 'Dark' }).check({ force: true })
    await expect(mail).toHaveCSS('background-color', 'rgb(31, 31, 31)')
    await dialog.getByRole('radio', { name: 'Plain text' }).check({ force: true })
    await expect(picture).toHaveCount(0)
    await expect(mail.getByText('See the plan')).toBeVisible()
    await expectClean(page, 'preview of plain text, dark')
    await expectCleanOnPhone(page, 'preview')
    await page.setViewportSize({ width: 320, height: 256 })
    await expectFits(page, 'preview')
    await page.setViewportSize({ width: 1280, height: 860 })

    await expect(dialog.getByRole('heading', { name: '1 thing to check' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Show: A picture has no alt text' }).click()
    await expect(dialog).toBeHidden()
    await expect(composer.body).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(composer.body.locator('img')).toHaveCount(0)

    await composer.chooseOption('Preview')
    await expect(dialog.getByRole('heading', { name: 'Nothing to check' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(composer.button('Undo').first()).toBeVisible()
  },
)
