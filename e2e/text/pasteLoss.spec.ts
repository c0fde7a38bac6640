/** A paste that brings less than was copied says so in one sentence, and can be taken back. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

async function pastePage({ body }: ComposerPage, html: string) {
  await body.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'a text')
    const paste = { clipboardData, bubbles: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent('paste', paste))
  }, html)
}

const row = '<tr><td>one</td><td>two</td></tr>'
const report = `<p>Report <img src="cid:a"><img src="cid:b"></p><table>${row}</table><ol type="a"><li>x</li></ol>`
const sentence = 'Not pasted: 2 images.'

test('what a paste lost is said once, and Undo takes back that paste alone', async ({
  signedOut,
}) => {
  const { page, body } = signedOut
  await body.click()
  await page.keyboard.type('Dear Alex, ')
  await pastePage(signedOut, report)
  const notice = page.locator('.paste-notice')
  await expect(notice).toContainText(sentence)
  await expect(page.locator('[aria-live="polite"]').getByText(sentence)).toHaveCount(1)
  await expectCleanOnPhone(page, 'a paste lost something')
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(notice).toBeHidden()
  await expect(body).toBeFocused()
  await expect(body).toHaveText('Dear Alex, ')
})

test('the sentence goes with the next key, or when it is closed', async ({ signedOut }) => {
  const { page, body } = signedOut
  const notice = page.locator('.paste-notice')
  await body.click()
  await pastePage(signedOut, report)
  await expect(notice).toBeVisible()
  await page.keyboard.type('!')
  await expect(notice).toBeHidden()
  await pastePage(signedOut, report)
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toBeHidden()
  await expect(body).toBeFocused()
  await pastePage(signedOut, '<p>All of <b>it</b></p>')
  await expect(body).toContainText('All of it')
  await expect(notice).toBeHidden()
})
