/** After a paste: what it lost is said, its look can be chosen by pointer and keys, and Ctrl+Shift+V brings text. */
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
const report = `<p class=MsoNormal>Report <img src="cid:a"><img src="cid:b"></p><table>${row}</table><ol type="a"><li>x</li></ol>`
const sentence = '2 images couldn’t be loaded.'

test(
  'what a paste lost is said once, and Undo takes back that paste alone',
  { tag: '@firefox' },
  async ({ signedOut }) => {
    const { page, body } = signedOut
    await body.click()
    await page.keyboard.type('Dear Alex, ')
    await pastePage(signedOut, report)
    const bar = page.locator('.paste-bar')
    await expect(bar).toContainText(`Pasted from Word${sentence}`)
    await expect(page.locator('[aria-live="polite"]').getByText(sentence)).toHaveCount(1)
    await expect(body).toBeFocused()
    await expectCleanOnPhone(page, 'a paste lost something')
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(bar).toBeHidden()
    await expect(body).toHaveText('Dear Alex, ')
  },
)

test('the look is chosen by Tab and arrows, the bar goes with the next key, or when it is closed', async ({
  signedOut,
}) => {
  const { page, body } = signedOut
  const bar = page.locator('.paste-bar')
  const colored = body.getByText('colored')
  await body.click()
  await pastePage(signedOut, '<p style="font-family:Georgia;color:#333">colored</p>')
  await expect(bar).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(bar.getByRole('button', { name: 'Keep source formatting' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(colored).toHaveCSS('font-family', 'Georgia')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(body).toHaveText('a text')
  await page.keyboard.press('Escape')
  await expect(body).toBeFocused()
  await expect(bar).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(colored).toHaveCSS('font-family', 'Georgia')
  await pastePage(signedOut, report)
  await expect(bar).toBeVisible()
  await page.keyboard.type('!')
  await expect(bar).toBeHidden()
})

test('pasted with Shift, what was copied is text', async ({ signedOut }) => {
  const { page, body } = signedOut
  await body.click()
  await page.keyboard.type('x')
  await page.evaluate(() =>
    document.addEventListener('copy', (event) => {
      event.preventDefault()
      event.clipboardData?.setData('text/html', '<ul><li><b>bold</b></li></ul>')
      event.clipboardData?.setData('text/plain', 'bold\u2028and\u0007 more')
    }),
  )
  await page.keyboard.press('ControlOrMeta+A')
  await page.evaluate(() => document.execCommand('copy'))
  await page.keyboard.press('ControlOrMeta+Shift+V')
  await expect(body.locator('b, li')).toHaveCount(0)
  await expect(body).toHaveText(/^bold\s*and more$/)
  await expect(page.locator('.paste-bar')).toHaveCount(0)
})
