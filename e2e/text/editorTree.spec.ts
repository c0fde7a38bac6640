/** What a screen reader is told of the text and its toolbar: roles, names, states, the meaning of what is written. */
import { expectClean } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { insertImage } from '#e2e/support/insertImage.ts'
import { makePng } from '#e2e/support/makePng.ts'

test('the text is a box of many lines, with headings, lists, tables and pictures by their words', async ({
  signedOut,
}) => {
  const { page, body, button } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await page.keyboard.type('# Plan')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Venue')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Guests')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await insertImage(signedOut, makePng('Map.png', 120, 60))
  await page.locator('.editor-image').click()
  await page.getByRole('toolbar', { name: 'Image' }).getByLabel('Alt text').fill('The way in')
  await page.keyboard.press('Enter')
  await body.press('Control+End')
  await page.keyboard.press('Enter')
  await button('Insert table').click()
  await page.getByRole('button', { name: '2 × 2', exact: true }).click()
  await page.keyboard.type('Seats')
  await expect(body).toHaveAttribute('aria-multiline', 'true')
  await expect(page.locator('[data-field="body"]')).toMatchAriaSnapshot(`
    - textbox "Message body":
      - heading "Plan" [level=1]
      - list:
        - listitem:
          - paragraph: Venue
        - listitem:
          - paragraph: Guests
      - paragraph:
        - img "The way in"
      - table:
        - rowgroup:
          - row "Seats":
            - columnheader "Seats":
              - paragraph: Seats
            - columnheader
          - row:
            - cell
            - cell
  `)
  await expectClean(page, 'written')
})

test('the toolbar is one, with its states: pressed, chosen, not to be had', async ({
  signedOut,
}) => {
  const { page, body, button } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await page.keyboard.type('word')
  await expect(body).toHaveText('word')
  await page.keyboard.press('Shift+Home')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('word')
  await page.keyboard.press('Control+b')
  await expect(body.locator('strong')).toHaveText('word')
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toMatchAriaSnapshot(`
    - toolbar "Formatting":
      - button "Undo"
      - button "Redo"
      - combobox "Style":
        - option "Normal" [selected]
      - combobox "Font"
      - combobox "Font size"
      - button "Bold" [pressed]
      - button "Italic"
      - button "Underline"
      - button "Strikethrough"
      - button "Text color"
      - button "Highlight"
      - button "Bulleted list"
      - button "Numbered list"
      - button "Decrease indent"
      - button "Increase indent"
      - button "More formatting"
  `)
  // One stop of the Tab key.
  await expect(
    page.locator('[role="toolbar"][aria-label="Formatting"] [tabindex="0"]'),
  ).toHaveCount(1)
})
