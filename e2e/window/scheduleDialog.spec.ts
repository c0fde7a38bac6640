/** Schedule send: usual times, a day of the calendar, a time that is typed, and the last one again. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'a day by the keyboard, a time typed, and both are offered the next time',
  { tag: '@firefox' },
  async ({ composer, page, sandbox }) => {
    await composer.fill(hello)
    await composer.chooseMore('Schedule send')
    const dialog = page.getByRole('dialog', { name: 'Schedule send' })
    const sendAt = dialog.getByLabel('Send at')
    const schedule = dialog.getByRole('button', { name: /^Schedule for/ })
    // Enter takes what is shown.
    await expect(dialog.locator('[aria-pressed=true]')).toBeFocused()
    await dialog.getByRole('button', { name: /^Monday afternoon/ }).click()
    await expect(sendAt).toHaveValue(/T13:00$/)
    await expect(schedule).toHaveText(/Mon.*(13:00|1:00|01:00)/)
    const monday = await sendAt.inputValue()
    const chosen = dialog.getByRole('gridcell', { selected: true }).getByRole('button')
    await chosen.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(schedule).toHaveText(/Tue/)
    await expect(dialog.locator('[aria-pressed=true]')).toHaveCount(0)
    const tuesday = await sendAt.inputValue()
    expect(Date.parse(tuesday) - Date.parse(monday)).toBe(8 * 86_400_000)
    await sendAt.fill(tuesday.replace('13:00', '09:45'))
    await expect(dialog.getByText(/^Time zone: .*UTC/)).toBeVisible()
    await expectClean(page, 'schedule', '[role=dialog], dialog')
    await expectCleanOnPhone(page, 'schedule', 'dialog')
    await schedule.click()
    await expect(page.getByRole('status').filter({ hasText: 'Scheduled for' })).toBeVisible()
    await expect.poll(() => sandbox.messages('outbox'), { timeout: 20_000 }).toHaveLength(1)

    await expect(composer.subject).toHaveValue('')
    await composer.fill({ ...hello, subject: 'Again' })
    await composer.chooseMore('Schedule send')
    await dialog.getByRole('button', { name: /^Last used Tue.*45/ }).click()
    await expect(sendAt).toHaveValue(tuesday.replace('13:00', '09:45'))
  },
)

for (const size of [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]) {
  test(`at ${size.width} × ${size.height} each part is reached by scrolling, and Schedule works`, async ({
    composer,
    page,
  }) => {
    await composer.fill(hello)
    await composer.chooseMore('Schedule send')
    await page.setViewportSize(size)
    const dialog = page.getByRole('dialog', { name: 'Schedule send' })
    const parts = [
      dialog.getByRole('button', { name: /^Monday morning/ }),
      dialog.getByRole('gridcell').last().getByRole('button'),
      dialog.getByLabel('Send at'),
      dialog.getByRole('button', { name: /^Schedule for/ }),
    ]
    for (const part of parts) {
      await part.scrollIntoViewIfNeeded()
      await expect(part).toBeInViewport({ ratio: 0.9 })
    }
    const overflow = await dialog.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    )
    expect(overflow).toBe(0)
    await parts[0]!.click()
    await parts.at(-1)!.click()
    await expect(dialog).toBeHidden()
  })
}
