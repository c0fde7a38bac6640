/** A line of many people is one row while nobody edits it, and says how many more there are. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const people = Array.from({ length: 60 }, (_, at) => `person${at + 1}@contoso.com`)

test('sixty people: one row, opened by a click, by keys, and folded when left', async ({
  signedOut,
  page,
}) => {
  const line = page.locator('[data-field=to]')
  const height = async () => (await line.boundingBox())!.height
  const more = line.getByRole('button', { name: /^Show \d+ more recipients$/ })
  await signedOut.to.fill(people.join('; '))
  await signedOut.to.press('Enter')
  await expect(more).toBeHidden()
  expect(await height()).toBeGreaterThan(100)

  await page.keyboard.press('Tab')
  await expect(signedOut.subject).toBeFocused()
  await expect(more).toBeVisible()
  expect(await height()).toBe(44)
  const shown = await line.getByRole('listitem').evaluateAll((chips) => {
    const row = chips[0]!.closest('[data-field]')!.getBoundingClientRect()
    return chips.filter((chip) => chip.getBoundingClientRect().bottom <= row.bottom).length
  })
  await expect(more).toHaveText(`+${people.length - shown}`)
  await expectClean(page, 'folded')
  await expectCleanOnPhone(page, 'folded')

  await more.click()
  await expect(signedOut.to).toBeFocused()
  await expect(more).toBeHidden()
  expect(await height()).toBeGreaterThan(100)
  // What is clicked while it is open is what gets the click, though the line folds.
  await signedOut.button('Bold').click()
  await expect(signedOut.button('Bold')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Shift+Tab')
  await expect(more).toBeVisible()
})

test('the subject below an open line takes the click that folds it', async ({
  signedOut,
  page,
}) => {
  await signedOut.to.fill(people.join('; '))
  await signedOut.to.press('Enter')
  const { x, y } = (await signedOut.subject.boundingBox())!
  await page.mouse.move(x + 40, y + 10)
  await page.mouse.down()
  await expect(signedOut.subject).toBeFocused()
  expect((await signedOut.subject.boundingBox())!.y).toBe(y)
  await page.mouse.up()
  await expect.poll(async () => (await signedOut.subject.boundingBox())!.y).toBeLessThan(y)
  await page.keyboard.type('Plans')
  await expect(signedOut.subject).toHaveValue('Plans')
})
