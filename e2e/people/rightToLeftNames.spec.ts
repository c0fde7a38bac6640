/** People whose names read from right to left, among others: walked, shown, edited, moved and sent as they are. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test.use({ savesByItself: false })

const sara = { name: 'שרה כהן', address: 'sara@example.org' }
const ahmad = { name: 'أحمد علي', address: 'ahmad@example.org' }
const text = ({ name, address }: typeof sara) => `${name} <${address}>`

test('the keys go where the chips are, and each name stays with its address', async ({
  composer,
  page,
  sandbox,
}) => {
  const row = (field: string) => page.getByRole('list', { name: `${field} recipients` })
  const chips = row('To').getByRole('listitem')
  await composer.to.fill(`${text(sara)}; bob@example.org; ${text(ahmad)}`)
  await composer.to.press('Enter')
  await expect(chips.locator('bdi')).toHaveText([sara.name, 'bob@example.org', ahmad.name])
  await expectClean(page, 'names from right to left')
  await expectCleanOnPhone(page, 'names from right to left')

  // The page reads from left to right, whatever a name does.
  await composer.to.press('ArrowLeft')
  const chip = (one: typeof sara) => row('To').getByRole('button', { name: text(one), exact: true })
  await expect(chip(ahmad)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(chip(sara)).toBeFocused()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: sara.address })
  await expect(card.locator('bdi', { hasText: sara.name })).toBeVisible()
  await expectClean(page, 'the card of a name from right to left')
  await card.getByRole('button', { name: 'Move to Cc' }).click()
  await expect(row('Cc').locator('bdi')).toHaveText([sara.name])

  await chip(ahmad).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: /^Edit/ })).toHaveValue(text(ahmad))
  await page.keyboard.press('Escape')
  await expect(chip(ahmad)).toBeFocused()

  await composer.subject.fill('Hello')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent).toMatchObject({
    toRecipients: [{ emailAddress: { address: 'bob@example.org' } }, { emailAddress: ahmad }],
    ccRecipients: [{ emailAddress: sara }],
  })
})
