/** Puts a picture into the text, at the caret, by the toolbar. */
import { expect } from '@playwright/test'
import type { ComposerPage } from './ComposerPage.ts'
import type { TestFile } from './files.ts'

export async function insertImage({ page, button }: ComposerPage, image: TestFile) {
  const chooser = page.waitForEvent('filechooser')
  await button('Insert image').click()
  await (await chooser).setFiles(image)
  await expect(page.locator('.editor-image-shown')).toBeVisible()
}
