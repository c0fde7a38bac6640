/** The cards of files by keyboard alone, and a look inside them. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { makeFile, textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { makePng } from '#e2e/support/makePng.ts'

const open = (composer: ComposerPage, name: string) => composer.button(`Open ${name}`)

test('by keyboard alone: arrows from card to card, Tab leaves them, Enter looks inside', async ({
  signedOut,
}) => {
  const { page } = signedOut
  await signedOut.attach(
    makePng('sky.png', 40, 30),
    textFile('notes.txt', 'Grüße'),
    makeFile('plan.pdf', 500),
  )
  await open(signedOut, 'sky.png').focus()
  await page.keyboard.press('ArrowRight')
  await expect(open(signedOut, 'notes.txt')).toBeFocused()
  await page.keyboard.press('End')
  await expect(open(signedOut, 'plan.pdf')).toBeFocused()
  for (const button of ['More for plan.pdf', 'Remove plan.pdf']) {
    await page.keyboard.press('Tab')
    await expect(signedOut.button(button)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(signedOut.attachments.locator(':focus')).toHaveCount(0)
  await open(signedOut, 'notes.txt').press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Grüße')
  await expectClean(page, 'a text')
  await page.keyboard.press('Escape')
  await expect(open(signedOut, 'notes.txt')).toBeFocused()
  await open(signedOut, 'sky.png').click()
  const picture = dialog.getByRole('img', { name: 'sky.png' })
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(40)
  await expectCleanOnPhone(page, 'a picture')
  await signedOut.button('Close').click()
  await open(signedOut, 'plan.pdf').click()
  await expect(dialog).toContainText('This file can’t be previewed here.')
})

test('a file that cannot be shown is saved instead', async ({ signedOut }) => {
  const { page } = signedOut
  await signedOut.attach(makeFile('plan.pdf', 500))
  await open(signedOut, 'plan.pdf').click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click()
  expect((await download).suggestedFilename()).toBe('plan.pdf')
})
