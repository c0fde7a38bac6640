/** The window around the message: nothing moves, names and keys are told, the next message is there at once. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

/** Where the sheet, the text and Send are. */
const places = ({ page }: ComposerPage) =>
  page.evaluate(() =>
    ['.sheet', '[role=textbox][contenteditable] > *', '.composer-actions button'].map((name) => {
      const { left, top } = document.querySelector(name)!.getBoundingClientRect()
      return [left, top]
    }),
  )

test('panels and menus open and close, and sheet, text and Send stay where they are', async ({
  composer,
}) => {
  const { page } = composer
  await composer.fill(hello)
  const before = await places(composer)
  for (const [open, name] of [
    [() => composer.button('Options').click(), 'Message options'],
    [() => composer.button('Drafts').click(), 'Drafts'],
    [() => composer.chooseOption('API request'), 'API request'],
  ] as const) {
    await open()
    await expect(page.getByRole('region', { name })).toBeVisible()
    expect(await places(composer), name).toEqual(before)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name })).toBeHidden()
    expect(await places(composer), name).toEqual(before)
  }
  await composer.button('More send options').click()
  const names = (await page.getByRole('menuitem').allInnerTexts()).map(
    (text) => text.split('\n')[0],
  )
  expect(names).toEqual([
    ...['Schedule send', 'Send now', 'Save to folder', 'Download .eml'],
    ...['Copy link to this message', 'Send as MIME', 'Save as MIME'],
  ])
  expect(await places(composer)).toEqual(before)
})

test(
  'a control’s name and keys are told on focus and on hover, and go by Escape',
  { tag: '@firefox' },
  async ({ signedOut, page }) => {
    const tooltip = page.locator('.tooltip')
    await signedOut.body.focus()
    await page.keyboard.press('Tab')
    await expect(signedOut.button('Bold')).toBeFocused()
    await expect(tooltip).toHaveText('BoldCtrl+B')
    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
    await signedOut.button('More options').hover()
    await expect(tooltip).toHaveText('More options')
    await signedOut.subject.hover()
    await expect(tooltip).toBeHidden()
  },
)

test('the keys: the list of them, Cc, Options, Discard and its Undo', async ({
  signedOut,
  page,
}) => {
  await signedOut.subject.fill('Keys')
  await page.keyboard.press('?')
  await expect(signedOut.subject).toHaveValue('Keys?')
  await page.keyboard.press('Control+/')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toContainText('Attach files')
  await expectClean(page, 'shortcuts')
  await expectCleanOnPhone(page, 'shortcuts')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.press('Control+Shift+C')
  await expect(signedOut.cc).toBeFocused()
  await page.keyboard.press('Control+Shift+O')
  await expect(signedOut.options).toBeVisible()
  await page.keyboard.press('Control+Shift+O')
  await expect(signedOut.options).toBeHidden()
  await page.keyboard.press('Control+Shift+D')
  await expect(signedOut.undo).toBeVisible()
  await expectClean(page, 'discarded')
  await signedOut.undo.click()
  await expect(signedOut.subject).toHaveValue('Keys?')
})

test('what was sent is told in passing, and leaves this device', async ({ composer, page }) => {
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  // It stays as long as it has the focus.
  await page.locator('.toast').getByRole('button', { name: 'Close' }).focus()
  await expectClean(page, 'sent')
  await expect(composer.subject).toHaveValue('')
  await page.setViewportSize({ width: 320, height: 256 })
  await expectFits(page, 'sent')
  await composer.closeSent()
  await page.reload()
  await composer.editorReady()
  await expect(composer.subject).toHaveValue('')
  await page.waitForTimeout(500)
  await expect(unsent(composer)).toBeHidden()
})

test('an empty text says what it is for, before the editor and after', async ({ page }) => {
  const said = () =>
    page.getByRole('textbox', { name: 'Message body' }).evaluate((field) => {
      const { content } = getComputedStyle(field, '::before')
      return field.getAttribute('placeholder') ?? content
    })
  await page.goto('./', { waitUntil: 'commit' })
  await expect.poll(said).toContain('Type your message')
  const body = page.locator('[contenteditable="true"][role="textbox"]')
  await body.waitFor()
  await expect.poll(said).toContain('Type your message')
  await body.pressSequentially('Hi')
  await expect.poll(said).toBe('none')
  await body.press('Control+a')
  await body.press('Delete')
  await expect.poll(said).toContain('Type your message')
})

test('New message, also twice: the open one is offered again', async ({ signedOut }) => {
  await signedOut.fill(hello)
  await signedOut.button('New message').dblclick()
  await expect(signedOut.subject).toHaveValue('')
  await expect(signedOut.to).toBeFocused()
  await expect(unsent(signedOut).getByRole('listitem')).toHaveCount(1)
  await unsent(signedOut).getByRole('button', { name: 'Restore' }).click()
  await expect(signedOut.body).toHaveText(hello.body)
})
