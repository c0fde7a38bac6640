/** What a screen reader finds and hears while somebody is typed, chosen and removed; the list by axe, on a phone and in the dark. */
import type { Page } from '@playwright/test'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'

const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-live=polite] > *')].map(({ textContent }) => textContent),
  )

test.beforeEach(async ({ signedOut, sandbox, person }) => {
  await sandbox.consent([
    ...allScopes,
    'User.ReadBasic.All',
    'GroupMember.Read.All',
    'Contacts.Read',
  ])
  await signedOut.signIn(person)
})

test('typing, the list, choosing and removing, each once and in order', async ({
  signedOut,
  page,
}) => {
  const { to } = signedOut
  await to.pressSequentially('garth')
  const list = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(to).toHaveAttribute('aria-expanded', 'true')
  await expect(list).toMatchAriaSnapshot(`
    - listbox "Suggestions":
      - option "Garth Fort garth@fabrikam.com · Fabrikam External" [selected]
  `)
  const option = list.getByRole('option')
  await expect(option).toHaveAttribute('aria-posinset', '1')
  await expect(option).toHaveAttribute('aria-setsize', '1')
  await expect(to).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
  await expect.poll(() => said(page)).toEqual(['1 suggestion'])
  await page.keyboard.press('Enter')
  await expect(to).toHaveAttribute('aria-expanded', 'false')
  await expect.poll(() => said(page)).toEqual(['1 suggestion', 'Garth Fort added'])
  const people = page.getByRole('list', { name: 'To recipients' })
  await expect(people).toMatchAriaSnapshot(`
    - list "To recipients":
      - listitem "Garth Fort <garth@fabrikam.com>":
        - button "Garth Fort <garth@fabrikam.com>"
        - button "Remove garth@fabrikam.com"
  `)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(people).toHaveCount(0)
  await expect.poll(async () => (await said(page)).at(-1)).toBe('Removed Garth Fort')
})

test('a group, its members and the count', async ({ signedOut, page }) => {
  await signedOut.to.pressSequentially('café')
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toMatchAriaSnapshot(`
    - listbox "Suggestions":
      - option "Café Committee Group · cafe@contoso.com 5 members" [selected]
      - option "Expand into 5 members"
  `)
})

test('axe finds nothing, in both themes; on a phone the list fits', async ({ signedOut, page }) => {
  await signedOut.to.pressSequentially('en')
  await expect(page.getByRole('option', { name: /Engineering/ }).first()).toBeVisible()
  await expectClean(page, 'the list', '.suggestion-list')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page, 'the list')
  const box = (await page.locator('.suggestion-list').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(360)
  await expectClean(page, 'the list on a phone', '.suggestion-list')
})
