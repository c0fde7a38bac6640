/** The signatures of a writer: chosen in the toolbar and the palette, kept and carried in their dialog. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect } from '#e2e/support/fixtures.ts'
import {
  addSignature,
  closeSignatures,
  openSignatures,
  signatureOf,
  signatures,
  test,
  writeAbove,
} from '#e2e/support/signatures.ts'

test('chosen in the toolbar and in the palette: another, none, and back by Undo', async ({
  signed,
  person,
}) => {
  const { page, body } = signed
  await openSignatures(signed, person)
  await addSignature(signed, { name: 'Short', text: 'R.' })
  await closeSignatures(signed)
  await writeAbove(signed, 'Hello')
  await signed.button('More formatting').click()
  await signed.button('Signature').click()
  const panel = page.getByRole('dialog', { name: 'Signature', exact: true })
  await expect(panel.getByRole('button', { name: 'Work' })).toHaveAttribute('aria-pressed', 'true')
  await expectClean(page, 'the list of signatures')
  await panel.getByRole('button', { name: 'Short' }).click()
  await expect(body).toBeFocused()
  await expect(signatureOf(signed)).toHaveText('R.')
  await page.keyboard.press('Alt+q')
  await expect(page.getByRole('combobox', { name: 'Search commands' })).toBeFocused()
  await page.keyboard.type('Signature: None')
  await page.keyboard.press('Enter')
  await expect(signatureOf(signed)).toHaveCount(0)
  await body.focus()
  await page.keyboard.press('Control+z')
  await expect(signatureOf(signed)).toHaveText('R.')
})

test('the dialog: renamed, deleted with Undo, exported and imported, by axe and on a phone', async ({
  signed,
  person,
}) => {
  const { page } = signed
  const dialog = await openSignatures(signed, person)
  await expectClean(page, 'signatures', 'dialog[open]')
  await expectCleanOnPhone(page, 'signatures', 'dialog[open]')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Contoso')
  const list = dialog.getByRole('list', { name: 'Signatures' })
  await expect(list.getByRole('button')).toHaveText(['Contoso'])
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export' }).click()
  const file = await (await download).path()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(dialog.getByText('No signatures yet')).toBeVisible()
  await expectClean(page, 'no signatures', 'dialog[open]')
  await dialog.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(list.getByRole('button')).toHaveText(['Contoso'])
  await dialog.getByRole('button', { name: 'Delete' }).click()
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await (await chooser).setFiles(file)
  await expect(dialog.getByText('1 entry was imported.')).toBeVisible()
  await expect(list.getByRole('button')).toHaveText(['Contoso'])
  await dialog.getByRole('combobox', { name: 'New messages' }).selectOption('Contoso')
  await page.keyboard.press('Escape')
  await expect(signatures(signed)).toBeHidden()
  await expect(signatureOf(signed)).toContainText('Robin from Contoso')
})

test('the deployment’s, with the writer’s name, until another is chosen', async ({
  signedOut,
  page,
  sandbox,
  person,
}) => {
  const signature = '<div><b>{displayName}</b></div><div>{jobTitle}</div><div>Contoso</div>'
  await page.route('**/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...config, signature } })
  })
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await page.reload()
  await signedOut.editorReady()
  await signedOut.signIn(person)
  await expect(signatureOf(signedOut).locator('p')).toHaveText([person.name, 'Contoso'])
  const dialog = await openSignatures(signedOut, person)
  const forNew = dialog.getByRole('combobox', { name: 'New messages' })
  await expect(forNew.locator('option:checked')).toHaveText('Your organization’s')
  await forNew.selectOption('None')
  await closeSignatures(signedOut)
  await expect(signatureOf(signedOut)).toHaveCount(0)
})

test(
  'a snippet: made in the dialog, found by a slash, with the name of the first recipient',
  { tag: '@firefox' },
  async ({ composer, person }) => {
    const { page, body } = composer
    const dialog = await openSignatures(composer, person)
    await dialog.getByRole('radio', { name: 'Snippets' }).check({ force: true })
    await dialog.getByRole('button', { name: 'New snippet' }).click()
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Greeting')
    await dialog.getByRole('textbox', { name: 'Snippet text' }).click()
    await page.keyboard.type('Dear {firstName},')
    await expectClean(page, 'snippets', 'dialog[open]')
    await closeSignatures(composer)
    await composer.addRecipient('to', 'Alex Wilber <alexw@contoso.com>')
    await body.click()
    await page.keyboard.type('/gr')
    const option = page.getByRole('option', { name: 'Greeting' })
    await expect(option).toBeVisible()
    await expect(page.locator('.typed-list')).toHaveCSS('opacity', '1')
    await expectClean(page, 'the list of snippets', '.typed-list')
    await page.keyboard.press('Escape')
    await expect(option).toBeHidden()
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await page.keyboard.press('Enter')
    await expect(body.locator('p')).toHaveText(['/gr', 'Dear Alex,'])
  },
)
