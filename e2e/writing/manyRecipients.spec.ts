/** Many recipients: over the limit, and in sight of each other. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `person${at + 1}@contoso.com`).join('; ')

test('over the limit the first 500 are kept, and the rest is copied', async ({
  signedOut,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signedOut.addRecipient('to', people(503))
  await expect(page.getByText('3 recipients are over the limit of 500.')).toBeVisible()
  await signedOut.button('Keep the first 500 and copy the rest').click()
  const chips = page.getByRole('list', { name: 'To recipients' }).locator('.recipient-chip-text')
  await expect(chips).toHaveCount(500)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'person501@contoso.com; person502@contoso.com; person503@contoso.com',
  )
})

test('many people in To are moved to Bcc', async ({ signedOut, page }) => {
  await signedOut.addRecipient('to', people(40))
  await expect(page.getByText('All 40 recipients will see each other’s addresses.')).toBeVisible()
  await expectClean(page, 'many in sight')
  await expectCleanOnPhone(page, 'many in sight')
  await signedOut.button('Move them to Bcc').click()
  await expect(
    page.getByRole('list', { name: 'Bcc recipients' }).locator('.recipient-chip-text'),
  ).toHaveCount(40)
  await expect(page.getByRole('list', { name: 'To recipients' })).toHaveCount(0)
})
