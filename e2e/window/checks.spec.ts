/** Before the message goes: one small warning is a bar above Send, all else one list in front of the page. */
import { textFile } from '#e2e/support/files.ts'
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { focused } from '#e2e/support/focused.ts'

const promise = { to: 'adelev@contoso.com', subject: 'Hello', body: 'The plan is attached.' }

test(
  'a promised file alone: a bar, whose first button attaches it',
  { tag: '@firefox' },
  async ({ composer, page, sandbox }) => {
    await composer.fill(promise)
    await composer.send.click()
    await expect(composer.alert).toHaveText('You mentioned an attachment, but nothing is attached.')
    await expect(page.getByRole('dialog')).toBeHidden()
    const bar = page.locator('.banner', { has: composer.alert })
    const attach = bar.getByRole('button', { name: 'Attach files' })
    await expect(attach).toBeFocused()
    await expectClean(page, 'a promised file')
    await expectCleanOnPhone(page, 'a promised file')
    await page.setViewportSize({ width: 320, height: 256 })
    await expectFits(page, 'a promised file')
    await page.setViewportSize({ width: 1280, height: 860 })
    const chooser = page.waitForEvent('filechooser')
    await attach.click()
    await (await chooser).setFiles([textFile('plan.txt', 'the plan')])
    await expect(composer.alert).toBeHidden()
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(JSON.stringify(sent)).toContain('plan.txt')
  },
)

test('no subject alone: its field has the focus; typing answers, or it is sent anyway', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: '', body: 'Hi' })
  await page.keyboard.press('Control+Enter')
  await expect(composer.alert).toHaveText('Add a subject?')
  await expect(composer.subject).toBeFocused()
  await expectClean(page, 'no subject')
  await page.keyboard.type('Plan')
  await expect(composer.alert).toBeHidden()
  await expect(composer.subject).toHaveValue('Plan')
  await composer.subject.fill('')
  await composer.send.click()
  await composer.button('Send anyway').click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('one thing: Escape closes the bar, and the focus is not lost', async ({ composer, page }) => {
  await composer.fill(promise)
  await composer.send.click()
  const bar = page.locator('.banner', { has: composer.button('Send anyway') })
  await expect(bar.getByRole('button', { name: 'Attach files' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  expect(await focused(page)).not.toBe('nothing')
})

test('two things: one list, and the safe way is the strong button', async ({ composer, page }) => {
  await composer.fill({ ...promise, subject: '' })
  await composer.send.click()
  const dialog = page.getByRole('dialog', { name: 'Send this message?' })
  await expect(dialog.getByRole('textbox', { name: 'Subject' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Keep editing' })).toHaveClass(/primary/)
  await expect(dialog.getByRole('button', { name: 'Send anyway' })).not.toHaveClass(/primary/)
  await expectClean(page, 'two things')
  await expectCleanOnPhone(page, 'two things')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(composer.body).toHaveText(promise.body)
})

test('what blocks comes first, and has the focus', async ({ composer, page }) => {
  await composer.subject.fill('')
  await composer.body.fill(promise.body)
  await composer.send.click()
  const dialog = page.getByRole('dialog', { name: 'Fix these issues before sending' })
  await expect(dialog.getByRole('button', { name: 'Add at least one recipient.' })).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Send anyway' })).toBeHidden()
  await expectClean(page, 'what blocks')
  await page.keyboard.press('Enter')
  await expect(composer.to).toBeFocused()
})
