/** What can be done while a message can be taken back, and just after: discard, tools, the next message, a reload. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { focused } from '#e2e/support/focused.ts'
import { takeBackWithin } from '#e2e/support/takeBackWithin.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

async function writeHello(composer: ComposerPage, undoSeconds: number) {
  await takeBackWithin(composer.page, undoSeconds)
  await composer.page.reload()
  await composer.editorReady()
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
}

test('taken back, then discarded: what is told of it is one thing at a time', async ({
  composer,
  page,
}) => {
  await writeHello(composer, 60)
  await composer.send.click()
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  await page.keyboard.press('Control+z')
  const titles = page.locator('.toast-area .toast-title')
  await expect(titles).toHaveText(['Sending canceled.'])
  await composer.button('Discard').click()
  await expect(titles).toHaveText(['Message discarded'])
  await expect(page.locator('.composer-actions-status')).not.toContainText(/saved/i)
  await composer.undo.click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(titles).toHaveCount(0)
  await composer.chooseOption('Notifications')
  await expect(page.getByRole('dialog', { name: 'Notifications' })).toContainText(
    'No notifications yet',
  )
})

test('taken back after a tool of the text was used: the caret is in the text', async ({
  composer,
  page,
}) => {
  await writeHello(composer, 60)
  await composer.body.click()
  await composer.button('Options').click()
  await composer.body.click()
  await composer.button('More formatting').click()
  await page.keyboard.press('Escape')
  await composer.send.click()
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(composer.body).toBeFocused()
})

test('New message meanwhile: in a tab of its own, and this one is sent', async ({
  composer,
  context,
  page,
  sandbox,
}) => {
  await writeHello(composer, 5)
  await composer.send.click()
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  const opened = context.waitForEvent('page')
  await composer.button('New message').click()
  const second = new ComposerPage(await opened)
  await expect(second.to).toBeFocused()
  await expect(second.subject).toHaveValue('')
  await second.subject.fill('Next')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Hello' }])
  await expect(second.subject).toHaveValue('Next')
})

test('a reload meanwhile: it counts anew, Undo has the focus again', async ({
  composer,
  page,
  sandbox,
}) => {
  await writeHello(composer, 60)
  await composer.send.click()
  const number = page.locator('.countdown-ring-number')
  await expect(number).toHaveText(/^5[0-7]$/)
  await page.reload()
  await expect(number).toHaveText(/^(60|5\d)$/)
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  await composer.editorReady()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  // At once it would count as the second press on Send.
  await page.waitForTimeout(600)
  await page.keyboard.press('Enter')
  await expect(number).toBeHidden()
  expect(await focused(page)).not.toBe('nothing')
  await expect(composer.subject).toHaveValue('Hello')
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(0)
})
