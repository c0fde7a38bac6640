/** What the browser asks before the page is left. */
import { expect, test } from '#e2e/support/fixtures.ts'
import { takeBackWithin } from '#e2e/support/takeBackWithin.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('leaving the page while a message is on its way is asked about, and once it is sent no more', async ({
  composer,
  page,
}) => {
  await takeBackWithin(page, 60)
  await page.reload()
  await composer.editorReady()
  await composer.fill(hello)
  await composer.send.click()
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  const opened = page.waitForEvent('dialog')
  const left = page.evaluate(() => location.reload()).catch(() => undefined)
  const question = await opened
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await left
  await expect(page.locator('.undo-toast-button')).toBeVisible()
  await composer.chooseMore('Send now')
  await expect(composer.sent).toBeVisible()
  const again: string[] = []
  page.on('dialog', (dialog) => {
    again.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  await composer.editorReady()
  expect(again).toEqual([])
})
