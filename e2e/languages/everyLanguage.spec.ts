/** In each language: nothing English is left, axe finds nothing, and nothing is wider than the page, wide and narrow. */
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'
import { englishOn, wordsOf, type Code } from './texts.ts'

const codes: readonly Code[] = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar']
const main: readonly Code[] = ['de', 'ru', 'ar']
const shots = process.env['SHOTS']

for (const code of codes) {
  test(
    `${code}, at 1280 and 360`,
    variantUnless(main.includes(code)),
    async ({ composer, page }) => {
      await composer.fill({
        to: 'Adele Vance <adelev@contoso.com>; ben@example.org',
        subject: 'The plan (v2)',
        body: 'Hello!\nHere it is.',
      })
      await expect(page.getByText(/^Saved /)).toBeVisible()
      await page.evaluate(
        (language) => localStorage.setItem('mail-composer.language', language),
        code,
      )
      await page.reload()
      const t = wordsOf(code)
      await page.getByRole('textbox', { name: t('body.label') }).waitFor()
      await page.getByText('Here it is.').waitFor()
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 })
        await page.getByRole('button', { name: t('compose.options'), exact: true }).waitFor()
        if (shots) await page.screenshot({ path: `${shots}/${code}-${width}.png` })
        await expectClean(page, `${code}, ${width}`)
        await expectFits(page, `${code}, ${width}`)
        if (code !== 'en') expect(await englishOn(page, code)).toEqual([])
        await page.getByRole('button', { name: t('compose.options'), exact: true }).click()
        await page.getByRole('region', { name: t('options.heading') }).waitFor()
        if (shots) await page.screenshot({ path: `${shots}/${code}-${width}-options.png` })
        await expectClean(page, `${code}, ${width}, options`)
        await page.keyboard.press('Escape')
      }
    },
  )
}

test('ar: the page is mirrored, and English in it reads from left to right', async ({
  composer,
  page,
  sandbox,
  person,
}) => {
  await page.evaluate(() => localStorage.setItem('mail-composer.language', 'ar'))
  await page.reload()
  await composer.editorReady()
  const t = wordsOf('ar')
  const sendButton = page.getByRole('button', { name: t('compose.send'), exact: true })
  const account = page.getByRole('button', { name: new RegExp(person.name) })
  const middle = 640
  expect((await sendButton.boundingBox())!.x).toBeGreaterThan(middle)
  expect((await account.boundingBox())!.x).toBeLessThan(middle)
  await page
    .getByRole('combobox', { name: t('recipients.to'), exact: true })
    .fill('adelev@contoso.com')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: t('subject.subject') }).fill('In English')
  const body = page.getByRole('textbox', { name: t('body.label') })
  await body.fill('Hello!')
  expect(
    await body
      .locator('p, div')
      .first()
      .evaluate((line) => getComputedStyle(line).direction),
  ).toBe('ltr')
  await sendButton.click()
  await expect(page.getByRole('status').filter({ hasText: t('sent.sent') })).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.subject).toBe('In English')
  expect(JSON.stringify(sent?.body)).not.toContain('rtl')
})
