/** Names, subjects and files that read from right to left, or hide marks that turn: shown as they are, sent untouched. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { openTab, unsent } from '#e2e/support/unsentMessages.ts'

const name = 'שרה כהן'
const subject = 'חוזה \u202Efdp.exe'
const shownSubject = 'חוזה \u200E[U+202E]\u200Efdp.exe'
const file = textFile('דוח\u202Efdp.txt', 'Numbers')
const shownFile = 'דוח\u200E[U+202E]\u200Efdp.txt'
const apart = (text: string) => `\u2068${text}\u2069`

test('a Hebrew name, and a subject and a file with a hidden mark', async ({
  composer,
  sandbox,
  context,
}) => {
  const { page } = composer
  await composer.open(`./?to=${encodeURIComponent(`${name} <adelev@contoso.com>`)}`)
  await composer.subject.fill(subject)
  await composer.attach(file)
  const item = composer.attachments.getByRole('listitem')
  await expect(item).toContainText(shownFile)
  await expect(item.getByRole('button', { name: `Remove ${apart(shownFile)}` })).toBeVisible()
  const chip = page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')
  await expect(chip.locator('bdi')).toHaveText(name)
  await expectClean(page, 'right to left')
  await expectCleanOnPhone(page, 'right to left')
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()

  const other = await openTab(context)
  await expect(unsent(other).locator('bdi', { hasText: shownSubject })).toBeVisible()
  await other.button('Drafts').click()
  const drafts = other.page.getByRole('region', { name: 'Drafts' })
  await expect(drafts.locator('bdi', { hasText: shownSubject })).toBeVisible()
  await expect(drafts.locator('bdi', { hasText: name })).toBeVisible()
  await other.page.close()

  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  await expect(page.getByText(`“${apart(shownSubject)}”`)).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent).toMatchObject({
    subject,
    toRecipients: [{ emailAddress: { name, address: 'adelev@contoso.com' } }],
  })
  expect(JSON.stringify(sent)).not.toMatch(/[\u2068\u2069]/)
})
