/** Unsent messages lie beside the text and move nothing: a page that lists them is laid out as one that has none. */
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { oneSecond, openTab, unsent } from '#e2e/support/unsentMessages.ts'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'

const placeOf = ({ page }: ComposerPage, selector: string) =>
  page.evaluate((wanted) => {
    const { left, top, right, bottom } = document.querySelector(wanted)!.getBoundingClientRect()
    return { left, top, right, bottom }
  }, selector)

/** What can be pressed or typed into where it stands: nothing lies over its middle. */
const isFree = (locator: ReturnType<ComposerPage['button']>) =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const seen = document.elementFromPoint(left + width / 2, top + height / 2)
    return element.contains(seen)
  })

async function leave(composer: ComposerPage, subjects: readonly string[]) {
  for (const subject of subjects) {
    await composer.fill({ to: 'adelev@contoso.com', subject, body: `About ${subject}` })
    await composer.button('New message').click()
    await expect(composer.subject).toHaveValue('')
  }
  await oneSecond(composer.page)
}

test('a page that finds unsent messages does not move for them, nor covers its fields', async ({
  signedOut,
  context,
}) => {
  const before = await placeOf(signedOut, '.sheet')
  await leave(signedOut, ['One', 'Two', 'Three', 'Four'])
  const again = await openTab(context)
  const { page } = again
  await expect(unsent(again).getByRole('listitem')).toHaveText([/Four/, /Three/])
  expect(await placeOf(again, '.sheet')).toEqual(before)
  const fields = [again.to, again.button('Add Cc'), again.button('Add Bcc'), again.subject]
  for (const field of [...fields, again.body]) expect(await isFree(field)).toBe(true)
  const text = await again.body.evaluate((element) => {
    const { right } = element.getBoundingClientRect()
    return right - parseFloat(getComputedStyle(element).paddingInlineEnd)
  })
  const list = await placeOf(again, '.unsent-messages')
  expect(list.left).toBeGreaterThan(text)
  expect(list.top).toBeGreaterThan((await placeOf(again, '.subject-field')).bottom - 1)

  await unsent(again).getByRole('button', { name: '2 more' }).press('Enter')
  await expect(unsent(again).getByRole('listitem')).toHaveCount(4)
  const third = unsent(again).getByRole('listitem').nth(2)
  await expect(third.getByRole('button', { name: 'Restore' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(again.subject).toHaveValue('Two')
  expect(await placeOf(again, '.sheet')).toEqual(before)
  await unsent(again).getByRole('button', { name: 'Hide' }).click()
  await expect(unsent(again)).toBeHidden()
  expect(await placeOf(again, '.sheet')).toEqual(before)
})

for (const size of [
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]) {
  test(`at ${size.width} × ${size.height} fields and actions stay free`, async ({
    signedOut,
    page,
  }) => {
    await page.setViewportSize(size)
    await expect(signedOut.to).toBeVisible()
    const before = await placeOf(signedOut, '.composer-actions')
    await leave(signedOut, ['One', 'Two', 'Three'])
    await page.reload()
    // The caret comes back into the text, where the list makes way for it.
    await expect(async () => {
      await signedOut.send.focus()
      await expect(unsent(signedOut).getByRole('listitem')).toHaveCount(2, { timeout: 1000 })
    }).toPass()
    // What sticks to the foot of a page that scrolls may be rounded by a pixel.
    const { top: actions } = await placeOf(signedOut, '.composer-actions')
    expect(Math.abs(actions - before.top)).toBeLessThanOrEqual(1)
    for (const field of [signedOut.button('Add Cc'), signedOut.send]) {
      await field.scrollIntoViewIfNeeded()
      expect(await isFree(field)).toBe(true)
    }
    const { left, right, top } = await placeOf(signedOut, '.unsent-messages')
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(size.width)
    expect(top).toBeGreaterThanOrEqual(0)
    // Where there is no height it is one row until somebody comes there.
    const restore = unsent(signedOut).getByRole('button', { name: 'Restore' }).first()
    await restore.focus()
    await expect(restore).toBeInViewport({ ratio: 0.9 })
    expect(await isFree(signedOut.send)).toBe(true)
    await expectCleanOnPhone(page, 'unsent messages')
    // It makes way for who writes there, and is back afterwards.
    await signedOut.body.focus()
    await expect(unsent(signedOut)).toBeHidden()
    await signedOut.send.focus()
    await unsent(signedOut).getByRole('button', { name: 'Hide' }).click()
    await expect(unsent(signedOut)).toBeHidden()
  })
}

test(
  'hidden, the list comes back from Drafts, with the focus in it',
  { tag: '@firefox' },
  async ({ signedOut }) => {
    await leave(signedOut, ['One', 'Two'])
    await unsent(signedOut).getByRole('button', { name: 'Hide' }).click()
    await expect(unsent(signedOut)).toBeHidden()
    await signedOut.button('Drafts').click()
    await signedOut.button('2 unsent messages on this device').press('Enter')
    await expect(unsent(signedOut).getByRole('listitem')).toHaveText([/Two/, /One/])
    await expect(unsent(signedOut)).toBeFocused()
    await expectCleanOnPhone(signedOut.page, 'back from Drafts')
  },
)

test('what is said of this device moves no edge of the sheet', async ({ signedOut, context }) => {
  await signedOut.fill({ to: 'adelev@contoso.com', subject: 'One', body: 'About one' })
  await oneSecond(signedOut.page)
  const before = await placeOf(signedOut, '.sheet')
  const foot = await placeOf(signedOut, '.composer-actions')
  const other = await openTab(context)
  await unsent(other).getByRole('button', { name: 'Restore' }).click()
  const edit = other.button('Edit here')
  await expect(edit).toBeVisible()
  expect(await isFree(edit)).toBe(true)
  await expect(other.button('Save to Drafts too')).toBeHidden()
  expect(await placeOf(other, '.sheet')).toEqual(before)
  expect(await placeOf(other, '.composer-actions')).toEqual(foot)
  await edit.click()
  await expect(signedOut.button('Edit here')).toBeVisible()
  expect(await placeOf(signedOut, '.sheet')).toEqual(before)
})

test('on a narrow page the next message can be written at once; the list is a row until somebody comes to it', async ({
  signedOut,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await signedOut.subject.fill('Put aside')
  await signedOut.button('New message').click()
  const list = unsent(signedOut)
  await expect(list).toBeVisible()
  expect((await list.boundingBox())!.height).toBe(44)
  await signedOut.body.click()
  await page.keyboard.type('Next')
  await expect(signedOut.body).toHaveText('Next')
  await signedOut.subject.focus()
  await list.getByRole('heading').hover()
  await expect(list.getByText('Put aside')).toBeInViewport()
})
