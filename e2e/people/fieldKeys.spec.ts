/** An address field by keys and by mouse: what ends an address, what leaving takes, walking, choosing and editing chips. */
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/support/fixtures.ts'

const row = (page: Page, field = 'To') =>
  page.getByRole('list', { name: `${field} recipients`, exact: true })
const texts = (page: Page, field = 'To') => row(page, field).locator('.recipient-chip-text')
const chip = (page: Page, name: string) => row(page).getByRole('button', { name, exact: true })

test('Enter, comma, semicolon, Tab, a blank and leaving each take a whole address', async ({
  signedOut: { to, subject },
  page,
}) => {
  await to.pressSequentially('ada@x.org')
  await page.keyboard.press('Enter')
  await to.pressSequentially('bob@x.org,cy@x.org;dan@x.org')
  await page.keyboard.press('Tab')
  await expect(to).toBeFocused()
  await to.pressSequentially('eve@x.org fay@x.org')
  await subject.click()
  await expect(texts(page)).toHaveText(
    ['ada', 'bob', 'cy', 'dan', 'eve', 'fay'].map((one) => `${one}@x.org`),
  )
  await expect(to).toHaveValue('')
  await to.focus()
  await page.keyboard.press('Tab')
  await expect(subject).toBeFocused()
})

test('what is half typed stays typed when the field is left, and nobody of the list is taken', async ({
  composer: { to, subject },
  page,
}) => {
  await to.pressSequentially('alex')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(list.getByRole('option', { name: /Alex Wilber/ })).toBeVisible()
  await subject.click()
  await expect(list).toHaveCount(0)
  await expect(to).toHaveValue('alex')
  await expect(row(page)).toHaveCount(0)

  await to.click()
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(to).toHaveValue('alex')
  await page.keyboard.press('ArrowDown')
  await list.getByRole('option', { name: /Alex Wilber/ }).click()
  await expect(texts(page)).toHaveText([/^Alex Wilber/])
  await expect(to).toBeFocused()
})

test('chips are walked, chosen and removed by keys; Undo and Redo go over the three fields', async ({
  signedOut,
  page,
}) => {
  const { to } = signedOut
  const { keyboard } = page
  await signedOut.addRecipient('to', 'ada@x.org, bob@x.org, cy@x.org, dan@x.org')
  await keyboard.press('Backspace')
  await expect(chip(page, 'dan@x.org')).toBeFocused()
  await keyboard.press('Home')
  await expect(chip(page, 'ada@x.org')).toBeFocused()
  await keyboard.press('Shift+ArrowRight')
  await keyboard.press('Backspace')
  await expect(texts(page)).toHaveText(['cy@x.org', 'dan@x.org'])
  await keyboard.press('End')
  await keyboard.press('Backspace')
  await expect(texts(page)).toHaveText(['cy@x.org'])
  await signedOut.addRecipient('cc', 'eve@x.org')
  await keyboard.press('ControlOrMeta+z')
  await expect(row(page, 'Cc')).toHaveCount(0)
  await keyboard.press('ControlOrMeta+z')
  await keyboard.press('ControlOrMeta+z')
  await expect(texts(page)).toHaveText(['ada@x.org', 'bob@x.org', 'cy@x.org', 'dan@x.org'])
  for (let steps = 0; steps < 3; steps++) await keyboard.press('ControlOrMeta+y')
  await expect(texts(page, 'Cc')).toHaveText(['eve@x.org'])
  await expect(texts(page)).toHaveText(['cy@x.org'])
  await to.focus()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.press('Delete')
  await expect(row(page)).toHaveCount(0)
  await expect(to).toBeFocused()
})

test('a chip is edited in its place by a double click, F2 and its card; Escape takes it back', async ({
  signedOut,
  page,
}) => {
  const { keyboard } = page
  const editor = page.getByRole('textbox', { name: /^Edit/ })
  await signedOut.addRecipient('to', 'Ada <ada@x.org>, bob@x.org')
  await chip(page, 'Ada <ada@x.org>').dblclick()
  await expect(editor).toHaveValue('Ada <ada@x.org>')
  await editor.fill('wrong')
  await keyboard.press('Escape')
  await expect(chip(page, 'Ada <ada@x.org>')).toBeFocused()
  await keyboard.press('F2')
  await editor.fill('Ada L <ada@y.org>')
  await keyboard.press('Enter')
  await expect(chip(page, 'Ada L <ada@y.org>')).toBeFocused()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await editor.fill('ada@z.org')
  // Leaving takes a whole address here too.
  await signedOut.subject.click()
  await expect(texts(page)).toHaveText(['ada@z.org', 'bob@x.org'])
})

test('what is wrong is said on the chip, above the reasons and in its card, and who is there twice is too', async ({
  signedOut,
  page,
}) => {
  await signedOut.addRecipient('to', 'bob@contoso; ada@contoso.com; @x.org; cy')
  const wrong = chip(page, 'bob@contoso')
  const reason = '“bob@contoso” is missing an ending like .com.'
  await expect(wrong).toHaveAttribute('title', reason)
  await expect(wrong).toHaveAccessibleDescription(new RegExp(`^${reason}`))
  await expect(signedOut.to).toHaveAttribute('aria-invalid', 'true')
  await expect(signedOut.to).toHaveAccessibleDescription(/3 addresses need attention/)
  await signedOut.button('3 addresses need attention').click()
  await expect(wrong).toBeFocused()
  await wrong.click()
  await expect(page.getByRole('dialog', { name: 'bob@contoso' })).toContainText(reason)
  await page.keyboard.press('Escape')
  await signedOut.button('Use bob@contoso.com').first().click()
  await expect(chip(page, 'bob@contoso.com')).toBeVisible()
  await signedOut.addRecipient('cc', 'Ada@contoso.com')
  await expect(
    page.locator('[aria-live=polite]').getByText('Ada@contoso.com: Also in To'),
  ).toBeAttached()
})
