/** From Send to the next message: a toast counts while it can be taken back, and tells what became of it. */
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'
import { focused } from '#e2e/support/focused.ts'
import { takeBackWithin } from '#e2e/support/takeBackWithin.ts'
import { oneSecond, openTab, unsent } from '#e2e/support/unsentMessages.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

for (const [width, height] of [
  [1280, 860],
  [360, 740],
  [320, 256],
] as const) {
  test(
    `Undo has the focus, the message waits: ${width} × ${height}`,
    variantUnless(width !== 360),
    async ({ composer, page, sandbox }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await takeBackWithin(page, 60)
      await page.reload()
      await composer.editorReady()
      await composer.fill(hello)
      await page.setViewportSize({ width, height })
      const place = await composer.send.boundingBox()
      await composer.send.click()
      const undo = composer.button('Undo').and(page.locator('.undo-toast-button'))
      await expect(undo).toBeFocused()
      await expect(page.locator('.countdown-ring-number')).toHaveText(/^(60|5\d)$/)
      expect(await page.locator('.composer-body').evaluate((one: HTMLElement) => one.inert)).toBe(
        true,
      )
      await expectClean(page, 'it can be taken back')
      const colorOf = (name: string) =>
        composer.button(name).evaluate((one) => getComputedStyle(one).color)
      await expect(async () => {
        const off = await colorOf('Discard')
        expect(await Promise.all(['Attach files', 'Options'].map(colorOf))).toEqual([off, off])
      }).toPass()
      await expectFits(page)
      if (width < 560) {
        const over = (await undo.boundingBox())!
        expect(over.x).toBe(place!.x)
        // A row that sticks to the foot of a low page stands on half a pixel.
        expect(Math.abs(over.y - place!.y)).toBeLessThanOrEqual(1)
      }
      await page.keyboard.press('Control+z')
      await expect(composer.body).toBeFocused()
      await expect(page.getByRole('status').filter({ hasText: 'Sending canceled' })).toBeVisible()
      await expect(composer.subject).toHaveValue('Hello')
      expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(0)
    },
  )
}

for (const [width, height] of [
  [1280, 860],
  [360, 640],
  [320, 256],
] as const) {
  test(
    `a double press on Send sends: ${width} × ${height}`,
    variantUnless(width !== 360),
    async ({ composer, page }) => {
      await takeBackWithin(page, 60)
      await page.reload()
      await composer.editorReady()
      await composer.fill(hello)
      await page.setViewportSize({ width, height })
      const { x, y, width: wide, height: high } = (await composer.send.boundingBox())!
      const at = [x + wide / 2, y + high / 2] as const
      const undo = page.locator('.undo-toast-button')
      await page.mouse.click(...at)
      await undo.waitFor()
      await page.mouse.click(...at)
      await page.keyboard.press('Enter')
      await page.waitForTimeout(600)
      await expect(undo).toBeFocused()
      // The next press is meant for it.
      await undo.click()
      await expect(undo).toBeHidden()
      await expect(page.getByRole('status').filter({ hasText: 'Sending canceled' })).toBeVisible()
    },
  )
}

test('Send now: from the menu, also while the toast counts, and by its keys', async ({
  composer,
  page,
  sandbox,
}) => {
  await takeBackWithin(page, 60)
  await page.reload()
  await composer.editorReady()
  await composer.fill(hello)
  await composer.chooseMore('Send now')
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
  await composer.fill({ ...hello, subject: 'Again' })
  await composer.send.click()
  await expect(page.locator('.undo-toast-button')).toBeFocused()
  await composer.button('More send options').click()
  const offered = page.locator('[role=menuitem]:not([aria-disabled=true])')
  expect(await offered.allInnerTexts()).toEqual([
    expect.stringContaining('Send now'),
    ...['Download .eml', 'Copy link to this message'],
  ])
  await page.getByRole('menuitem', { name: 'Send now' }).click()
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
  await composer.fill({ ...hello, subject: 'By its keys' })
  await page.keyboard.press('Control+Shift+Enter')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(3)
})

test('while it is checked whether it was sent, the focus is not lost', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill(hello)
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 504 } })
  await composer.send.click()
  const checking = page.getByText('Checking whether it was sent…').first()
  await expect(checking).toBeVisible()
  await expect.poll(() => focused(page)).not.toBe('nothing')
})

test('restored by the keyboard beside another message, the focus is in it, or on Edit here', async ({
  signedOut,
  context,
  page,
}) => {
  await signedOut.fill({ ...hello, subject: 'Earlier' })
  await oneSecond(page)
  await signedOut.button('New message').click()
  await signedOut.fill(hello)
  await oneSecond(page)
  const second = await openTab(context)
  const rows = unsent(second).getByRole('listitem')
  await expect(rows).toHaveText([/Hello/, /Earlier/])
  await rows.first().getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(second.subject).toHaveValue('Hello')
  await expect(second.button('Edit here')).toBeFocused()
  await expect(rows).toHaveText([/Earlier/])
  await expect.poll(() => focused(second.page)).toBe('Edit here')

  await rows.first().getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(second.subject).toHaveValue('Earlier')
  await expect(second.body).toBeFocused()
  await expect(rows).toHaveText([/Hello/])
  await expect.poll(() => focused(second.page)).toBe('Message body')
})

test('scheduled: the next message is there, and Cancel leaves the last among the drafts', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill(hello)
  await sandbox.addFault({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
  await composer.chooseMore('Schedule send')
  const dialog = page.getByRole('dialog', { name: 'Schedule send' })
  await dialog.getByRole('button', { name: 'Tomorrow' }).click()
  await dialog.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(composer.subject).toHaveValue('')
  await expect(composer.to).toBeFocused()
  await expectClean(page, 'scheduled')
  await expect(unsent(composer)).toBeHidden()
  await composer.subject.fill('Next')
  await composer.button('Cancel sending').click()
  await expect(page.getByText('The message is in your drafts.')).toBeVisible()
  expect(await sandbox.messages('outbox')).toHaveLength(0)
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Hello' }])
  await expect(composer.subject).toHaveValue('Next')
  await composer.button('Edit').click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(unsent(composer).getByText('Next')).toBeVisible()
})
