/** Toasts: they wait while they are looked at, give the focus back, and can be found again. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { focused } from '#e2e/support/focused.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'closed by a click: the focus is where it was written, else at To',
  { tag: '@firefox' },
  async ({ composer, page }) => {
    await composer.fill(hello)
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    await composer.subject.click()
    await page.keyboard.type('Next')
    await composer.closeSent()
    await expect(composer.subject).toBeFocused()
    await composer.addRecipient('to', hello.to)
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    await composer.button('Options').click()
    await composer.closeSent()
    expect(await focused(page)).not.toBe('nothing')
    await expect(composer.to).toBeFocused()
  },
)

test('two of them: with a gap between, each as wide as its words', async ({ composer, page }) => {
  await composer.fill({ ...hello, subject: 'A subject that takes more room than the next' })
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  await composer.sent.hover()
  await composer.fill({ ...hello, subject: 'Hi' })
  await page.keyboard.press('Control+Enter')
  await expect(composer.sent).toHaveCount(2)
  const boxes = await page.locator('.toast').evaluateAll((all) =>
    all.map((one) => {
      const { top, bottom, width } = one.getBoundingClientRect()
      return { top, bottom, width }
    }),
  )
  expect(boxes[1]!.top - boxes[0]!.bottom).toBeGreaterThanOrEqual(6)
  expect(boxes[1]!.width).toBeLessThan(boxes[0]!.width)
})

test('it stays while the pointer is on it, leaves, and is found again', async ({
  composer,
  page,
}) => {
  await composer.fill(hello)
  await composer.send.click()
  await composer.sent.hover()
  await page.waitForTimeout(7_000)
  await expect(composer.sent).toBeVisible()
  await composer.subject.hover()
  await expect(composer.sent).toBeHidden({ timeout: 10_000 })
  await composer.chooseOption('Notifications')
  const list = page.getByRole('dialog', { name: 'Notifications' })
  await expect(list.getByRole('listitem')).toHaveText(/Sent.*“Hello” was sent to one recipient/)
  await expectClean(page, 'notifications')
  await expectCleanOnPhone(page, 'notifications')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('what it offers can be done from the list, once', async ({ composer, page, sandbox }) => {
  await composer.fill(hello)
  await sandbox.addFault({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
  await composer.chooseMore('Schedule send')
  const dialog = page.getByRole('dialog', { name: 'Schedule send' })
  await dialog.getByRole('button', { name: 'Tomorrow' }).click()
  await dialog.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(page.locator('.toast-title')).toHaveText(/^Scheduled for/)
  await composer.closeToast()
  await composer.chooseOption('Notifications')
  await page.getByRole('dialog').getByRole('button', { name: 'Edit' }).click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(page.getByText('Sending canceled.')).toBeVisible()
  expect(await sandbox.messages('outbox')).toHaveLength(0)
  await composer.chooseOption('Notifications')
  await expect(page.getByRole('dialog', { name: 'Notifications' })).toContainText(
    'No notifications yet',
  )
})
