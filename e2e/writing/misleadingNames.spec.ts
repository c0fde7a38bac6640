/** Names that read as another address: the true one is on the page, and asked about before sending. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test('a name from a link never hides the address: the chip, the check and the list of drafts show it', async ({
  composer,
  page,
}) => {
  const spoof = '"boss@contoso.com" <eve@evil.example>, bob@y.org (not carl@z.org)'
  await composer.open(`./?to=${encodeURIComponent(spoof)}&subject=Money&body=Pay`)
  const to = page.getByRole('list', { name: 'To recipients' })
  await expect(to.getByRole('listitem')).toHaveCount(2)
  const chip = to.getByRole('button', { name: 'boss@contoso.com <eve@evil.example>', exact: true })
  await expect(chip).toHaveText('boss@contoso.com <eve@evil.example>External')
  await expectClean(page, 'a misleading name')
  await expectCleanOnPhone(page, 'a misleading name')

  await composer.send.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(
    'The name says boss@contoso.com, the message goes to eve@evil.example.',
  )
  await expectClean(page, 'asked about a misleading name')
  await dialog.getByRole('button', { name: /^The name says/ }).click()
  await expect(composer.sent).toHaveCount(0)
  // It leads to the field.
  await expect(composer.to).toBeFocused()
  await chip.focus()
  await page.keyboard.press('Delete')
  await expect(to.getByRole('listitem')).toHaveText([/^bob@y\.org/])
})

test('the list of drafts shows the address a name hides', async ({ composer, page }) => {
  const spoof = '"boss@contoso.com" <eve@evil.example>, Ada <ada@x.org>'
  await composer.open(`./?to=${encodeURIComponent(spoof)}&subject=Money`)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('Drafts').click()
  const drafts = page.getByRole('region', { name: 'Drafts' })
  await expect(drafts).toContainText('boss@contoso.com <eve@evil.example>, Ada')
})

for (const width of [360, 1280])
  test(`at ${width} a field that is left shows the whole address beside the name`, async ({
    composer,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const spoof =
      '"boss@contoso.com via the finance department" <eve@evil.example>, Ada <ada@x.org>'
    await composer.open(`./?to=${encodeURIComponent(spoof)}&subject=Money&body=Pay`)
    await composer.body.focus()
    const address = page.getByText('<eve@evil.example>', { exact: true })
    const line = page.locator('[data-field=to] .recipient-field-line')
    await expect
      .poll(async () => {
        const [inner, outer] = [await address.boundingBox(), await line.boundingBox()]
        return (
          inner && outer && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
        )
      })
      .toBe(true)
    await expectCleanOnPhone(page, 'a misleading name in a field that is left')
  })
