/** Text that reads from right to left: shown so while it is typed, sent so, and the same in a draft. */
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { openFromList } from '#e2e/support/fullDraft.ts'

const hebrew = 'שלום עולם! מחיר: 50 USD.'

const wayOf = (element: Element) => getComputedStyle(element).direction

test(
  'Hebrew reads from the right while it is typed and where it is received',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    const { page } = composer
    await composer.addRecipient('to', 'adelev@contoso.com')
    await composer.subject.pressSequentially(hebrew)
    expect(await composer.subject.evaluate(wayOf)).toBe('rtl')
    await composer.body.click()
    await page.keyboard.type(hebrew)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Hello שלום')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- א')
    await page.keyboard.press('Enter')
    await page.keyboard.type('b')
    const ways = await composer.body
      .locator('p')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).direction))
    expect(ways).toEqual(['rtl', 'ltr', 'rtl', 'ltr'])
    await expectCleanOnPhone(page, 'right to left')
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(sent?.subject).toBe(hebrew)
    const content =
      `<div dir="rtl">${hebrew}</div><div>Hello שלום</div>` +
      '<ul dir="rtl"><li>א</li><li dir="ltr">b</li></ul>'
    expect(sent).toMatchObject({ body: { content: expect.stringContaining(content) } })
  },
)

test(
  'each text turns as the browser itself would turn it',
  { tag: '@firefox' },
  async ({ signedOut }) => {
    const texts = [
      ...[hebrew, 'Hello', 'مرحبا world', '50 שקל', '— "ދިވެހި"', '👍 שלום', '٥٠ شخص', '123 — !'],
      ...[
        'Привет',
        '你好',
        'Ⅷ',
        '\u200F123',
        '\u200E123',
        '\u061C123',
        '٥٠',
        '٪ 5',
        '1,5 €',
        'हिन्दी',
      ],
      ...['\u2067שלום\u2069 Hello', '𞤀𞤣𞤤𞤢𞤥', '־', 'ⵣ', 'ߒߞߏ', '。', '①'],
    ]
    const wanted = await signedOut.page.evaluate((all) => {
      const ways = all.map((text) => {
        const place = document.body.appendChild(document.createElement('p'))
        place.dir = 'auto'
        place.textContent = text
        const { direction } = getComputedStyle(place)
        place.remove()
        return direction
      })
      return ways
    }, texts)
    await signedOut.body.fill(texts.join('\n'))
    const paragraphs = signedOut.body.locator('p')
    await expect(paragraphs).toHaveCount(texts.length)
    const shown = await paragraphs.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).direction),
    )
    expect(shown.map((way, index) => `${texts[index]} ${way}`)).toEqual(
      wanted.map((way, index) => `${texts[index]} ${way}`),
    )
  },
)

test('a saved draft in Hebrew opens as it was, and can be written on', async ({
  composer,
  sandbox,
}) => {
  await composer.subject.fill('Draft')
  await composer.body.fill(hebrew)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.page.reload()
  await composer.editorReady()
  await openFromList(composer, 'Draft')
  await expect(composer.body).toHaveText(hebrew)
  await expect.poll(() => composer.body.locator('p').evaluate(wayOf)).toBe('rtl')
  await composer.body.press('ControlOrMeta+End')
  await composer.page.keyboard.type(' 5')
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [draft] = await sandbox.messages('drafts')
  const content = `<div dir="rtl">${hebrew} 5</div>`
  expect(draft).toMatchObject({ body: { content: expect.stringContaining(content) } })
})
