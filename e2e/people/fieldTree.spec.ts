/** What a screen reader finds in the address fields, and hears, while people are typed, moved, wrong and removed: in order, and once. */
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/support/fixtures.ts'
import { heard, listen } from '#e2e/people/heard.ts'

const fields = (page: Page) => page.locator('.recipient-lines')

test('an empty field, typing, adding, moving, an error and removing', async ({
  signedOut,
  page,
}) => {
  const { to } = signedOut
  await listen(page)
  await expect(fields(page)).toMatchAriaSnapshot(`
    - button "Add Cc"
    - button "Add Bcc"
    - text: To
    - combobox "To"
  `)
  await to.pressSequentially('Ada <ada@x.org')
  await expect(fields(page).getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  await to.pressSequentially('>, bob@x.org,')
  expect(await heard(page, /added/)).toEqual(['Ada added', 'bob@x.org added'])
  const people = `
    - list "To recipients":
      - listitem "Ada <ada@x.org>":
        - button "Ada <ada@x.org>"
        - button "Remove ada@x.org"
      - listitem "bob@x.org":
        - button "bob@x.org"
        - button "Remove bob@x.org"
    - combobox "To"
  `
  await expect(fields(page)).toMatchAriaSnapshot(people)
  await expect(to).toHaveAccessibleDescription('2 recipients, Left Arrow goes to the last')

  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "bob@x.org":
      - paragraph: bob@x.org
      - button "Edit"
      - button "Copy"
      - button "Move to Cc"
      - button "Move to Bcc"
      - button "Move earlier"
      - button "Remove"
  `)
  await page.getByRole('button', { name: 'Move to Cc' }).press('Enter')
  expect(await heard(page, /moved/)).toEqual(['bob@x.org moved to Cc'])
  await expect(fields(page)).toMatchAriaSnapshot(`
    - list "To recipients":
      - listitem "Ada <ada@x.org>"
    - combobox "To"
    - text: Cc
    - list "Cc recipients":
      - listitem "bob@x.org":
        - button "bob@x.org"
        - button "Remove bob@x.org"
    - combobox "Cc"
  `)

  await to.focus()
  await to.pressSequentially('cy@x;')
  expect(await heard(page, /cy@x/)).toEqual(['cy@x not recognized'])
  await expect(fields(page)).toMatchAriaSnapshot(`
    - list "To recipients":
      - listitem "Ada <ada@x.org>"
      - listitem "cy@x":
        - button "cy@x"
        - button "Remove cy@x"
    - combobox "To"
    - paragraph: “cy@x” is missing an ending like .com.
  `)
  await expect(to).toHaveAccessibleDescription(
    /^2 recipients.*“cy@x” is missing an ending like \.com\./,
  )
  await signedOut.button('Remove cy@x').click()
  expect(await heard(page, /Removed/)).toEqual(['Removed cy@x'])
  await signedOut.button('Remove ada@x.org').click()
  expect(await heard(page, /Removed/)).toEqual(['Removed Ada'])
  await expect(fields(page).getByRole('list', { name: 'To recipients' })).toHaveCount(0)
  await expect(to).toBeFocused()
})
