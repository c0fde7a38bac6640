/** The formats people know, by pointer and by keyboard, as they are seen, and as they arrive. */
import { simpleParser } from 'mailparser'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { sha256 } from '#e2e/support/files.ts'
import { insertImage } from '#e2e/support/insertImage.ts'
import { makePng } from '#e2e/support/makePng.ts'

const image = makePng('Courtyard.png', 300, 200)

/** Each step as a person takes it who has never seen a manual. */
async function writeEverything(composer: ComposerPage) {
  const { page, body, button } = composer
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await page.keyboard.type('Decisions')
  await page.getByRole('combobox', { name: 'Style' }).selectOption('Heading 2')
  await expect(body).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Venue\nGuests\n')
  await page.keyboard.press('Tab')
  await page.keyboard.type('120')
  for (let times = 0; times < 3; times++) await page.keyboard.press('Enter')
  await button('Text color').click()
  await page.getByRole('button', { name: 'Red', exact: true }).click()
  await page.keyboard.type('Friday ')
  await button('Highlight').click()
  await page.getByRole('button', { name: 'Yellow' }).click()
  await page.keyboard.type('at noon')
  await page.keyboard.press('Enter')
  await button('Clear formatting').or(button('More formatting')).first().click()
  await page.getByRole('button', { name: 'Clear formatting' }).click()
  await page.keyboard.press('Escape')
  await body.press('Control+End')
  await button('Insert table').click()
  await page.getByRole('button', { name: '2 × 2', exact: true }).click()
  await page.keyboard.type('Seats')
  await expect(page.locator('.editor-text table')).toBeVisible()
  await body.press('Control+End')
  await insertImage(composer, image)
}

function checkHtml(html: string) {
  expect(html).toMatch(/<h2 [^>]*>Decisions<\/h2>/)
  expect(html).toContain('<ul><li>Venue</li><li>Guests<ul><li>120</li></ul></li></ul>')
  expect(html).toContain('<span style="color:#e03e2d">Friday </span>')
  expect(html).toContain('<span style="color:#e03e2d; background-color:#fff100">at noon</span>')
  expect(html).toMatch(/<th scope="col" [^>]*>Seats<\/th>/)
  expect(html).toMatch(/<img src="cid:[^"]+@mail-composer" alt="" width="300" height="200"/)
  expect(html).not.toMatch(/class=|data-|contenteditable/)
}

test(
  'a message with everything arrives as it was written, its picture once and byte for byte',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await composer.fill({ to: 'AlexW@contoso.com', subject: 'Everything', body: '' })
    await writeEverything(composer)
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    checkHtml(String((sent?.['body'] as { content: string }).content))
    expect(sent?.attachments).toMatchObject([{ isInline: true, sha256: sha256(image.buffer) }])
  },
)

test('as MIME it is the same to a reader that knows nothing of us: text, table, and the picture once', async ({
  composer,
  sandbox,
}) => {
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Everything', body: '' })
  await writeEverything(composer)
  await composer.chooseMore('Send as MIME')
  await expect(composer.sent).toBeVisible()
  const [request, ...more] = await sandbox.log({ path: 'sendMail' })
  expect(more).toEqual([])
  const mime = Buffer.from(String(request?.body), 'base64')
  const { html, text, attachments } = await simpleParser(mime, { skipImageLinks: true })
  checkHtml(String(html))
  expect(text).toMatch(/Decisions[^]*Venue[^]*Guests[^]*120[^]*Friday at noon[^]*Seats/)
  const [picture, ...others] = attachments
  expect(others).toEqual([])
  expect(picture).toMatchObject({ related: true, contentType: 'image/png' })
  expect(sha256(picture!.content)).toBe(sha256(image.buffer))
  expect(String(html).split(`cid:${picture!.cid}"`)).toHaveLength(2)
})

test(
  'by keyboard alone: into the toolbar, a choice, and on',
  { tag: '@firefox' },
  async ({ signedOut }) => {
    const { page, body, button } = signedOut
    await expect(button('Bold')).toBeEnabled()
    await body.click()
    await page.keyboard.type('word')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Tab')
    await expect(button('Bold')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(button('Bold')).toHaveAttribute('aria-pressed', 'true')
    await expect(body.locator('strong')).toHaveText('word')
    await expect(button('Bold')).toBeFocused()
    for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
    await expect(button('Text color')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Automatic' })).toBeFocused()
    await expectClean(page, 'colours')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(body).toBeFocused()
    await expect(body.locator('[data-text-color="#c00000"]')).toHaveText('word')
  },
)

test('what has no room is in More formatting, at 768 and 360', async ({ signedOut }) => {
  const { page, body, button } = signedOut
  await page.setViewportSize({ width: 768, height: 860 })
  await expect(button('Bold')).toBeEnabled()
  await expect(button('Quote')).toHaveCount(0)
  await body.click()
  await button('More formatting').click()
  await page.getByRole('button', { name: 'Quote' }).click()
  await page.keyboard.press('Escape')
  await expect(body.locator('blockquote')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await button('More formatting').click()
  await expectCleanOnPhone(page, 'more formatting')
})

test('rows and columns of a table, and Tab makes one at the end', async ({ signedOut }) => {
  const { page, body, button } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  const code = page.waitForResponse(/tableEditing/)
  await button('Insert table').click()
  await (await code).finished()
  await page.getByRole('button', { name: '1 × 2', exact: true }).click()
  await page.keyboard.type('a')
  await page.keyboard.press('Tab')
  await page.keyboard.type('b')
  await page.keyboard.press('Tab')
  await page.keyboard.type('c')
  await expect(body.locator('tr')).toHaveCount(2)
  await button('Insert table').click()
  await expectClean(page, 'table')
  await page.getByRole('button', { name: 'Insert column right' }).click()
  await expect(body.locator('tr').first().locator('th')).toHaveCount(3)
})

test('by keyboard: the width of a column, and a table without lines, as it is sent', async ({
  composer,
  sandbox,
}) => {
  const { page, body, button } = composer
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Table', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await button('Insert table').click()
  await page.getByRole('button', { name: '1 × 2', exact: true }).click()
  await page.keyboard.type('Seats')
  await button('Insert table').click()
  const width = page.getByRole('spinbutton', { name: 'Column width (px)' })
  await expect(width).not.toHaveValue('')
  await expectClean(page, 'table tools')
  await expectCleanOnPhone(page, 'table tools')
  await width.fill('152')
  await width.press('ArrowUp')
  await expect(page.getByText(/^Column 160 pixels wide$/)).toBeAttached()
  const cell = page.locator('.editor-text th').first()
  await expect(cell).toHaveCSS('width', '160px')
  await page.getByRole('button', { name: 'Borders', pressed: true }).click()
  await expect(cell).toHaveCSS('border-top-style', 'dashed')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  const { content } = sent?.['body'] as { content: string }
  expect(content).toMatch(/<th [^>]*width="160" style="border:none; [^"]*width:160px">Seats</)
  expect(content).not.toContain('solid')
})
