/** Signatures as a person makes them in their dialog, and somebody who has one. */
import type { Locator } from '@playwright/test'
import type { ComposerPage } from './ComposerPage.ts'
import type { TestFile } from './files.ts'
import { expect, test as base } from './fixtures.ts'
import { makePng } from './makePng.ts'
import type { Person } from './SandboxControl.ts'

export const signatures = ({ page }: ComposerPage) =>
  page.getByRole('dialog', { name: 'Signatures and snippets' })

export async function openSignatures(composer: ComposerPage, { name }: Person): Promise<Locator> {
  await composer.button(`Account: ${name}`).click()
  await composer.button('Edit signatures').click()
  await signatures(composer).waitFor()
  return signatures(composer)
}

type NewSignature = { name: string; text: string; image?: TestFile }

export async function addSignature(composer: ComposerPage, { name, text, image }: NewSignature) {
  const dialog = signatures(composer)
  const { page } = composer
  await dialog.getByRole('button', { name: 'New signature' }).click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  const field = dialog.getByRole('textbox', { name: 'Signature text' })
  await field.click()
  await page.keyboard.type(text)
  if (image) {
    await page.keyboard.press('Enter')
    const chooser = page.waitForEvent('filechooser')
    const inRow = dialog.getByRole('button', { name: 'Insert image' })
    if (!(await inRow.isVisible()))
      await dialog.getByRole('button', { name: 'More formatting' }).click()
    await inRow.click()
    await (await chooser).setFiles(image)
    await expect(field.locator('.editor-image-shown')).toBeVisible()
  }
}

export async function closeSignatures(composer: ComposerPage) {
  await signatures(composer).getByRole('button', { name: 'Done' }).click()
  await expect(signatures(composer)).toBeHidden()
}

/** Of the message: its signature, be there more than one. */
export const signatureOf = ({ body }: ComposerPage) => body.locator('[data-signature]')

export const logo = makePng('logo.png', 120, 40)

/** Somebody who has a signature with an image. */
export const test = base.extend<{ signed: ComposerPage }>({
  signed: async ({ composer, person }, provide) => {
    await openSignatures(composer, person)
    await addSignature(composer, { name: 'Work', text: 'Robin from Contoso', image: logo })
    await closeSignatures(composer)
    await expect(signatureOf(composer)).toContainText('Robin from Contoso')
    await provide(composer)
  },
})

/** Where a message begins, above its signature. */
export async function writeAbove({ body, page }: ComposerPage, text: string) {
  await body.press('Control+Home')
  await page.keyboard.type(text)
}
