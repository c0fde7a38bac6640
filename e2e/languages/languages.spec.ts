/** The page in other languages: begun in the browser's, chosen in the card or before signing in, and remembered. */
import { expect, test } from '#e2e/support/fixtures.ts'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { englishOn, wordsOf } from './texts.ts'

const german = wordsOf('de')

test('chosen in the card: all is German, stays so over a reload, and a message is sent', async ({
  composer,
  page,
  sandbox,
  person,
}) => {
  await composer.button(`Account: ${person.name}`).click()
  await page.getByLabel('Display language').selectOption('Deutsch')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByLabel(german('settings.displayLanguage'))).toHaveValue('de')
  expect(await englishOn(page, 'de')).toEqual([])
  await page.keyboard.press('Escape')

  await page.reload()
  await composer.editorReady()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('button', { name: `Konto: ${person.name}` }).waitFor()
  expect(await englishOn(page, 'de')).toEqual([])
  const to = page.getByRole('combobox', { name: german('recipients.to'), exact: true })
  await to.fill('adelev@contoso.com')
  await to.press('Enter')
  await page.getByRole('textbox', { name: german('subject.subject') }).fill('Auf Deutsch')
  await page.getByRole('textbox', { name: german('body.label') }).fill('Guten Tag')
  await page.getByRole('button', { name: german('compose.send'), exact: true }).click()
  await expect(
    page.getByRole('status').filter({ hasText: new RegExp(`^${german('sent.sent')}$`) }),
  ).toBeVisible()
  expect(await englishOn(page, 'de')).toEqual([])
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Auf Deutsch' }])
})

test('before signing in, behind “…”', async ({ signedOut, page }) => {
  await signedOut.chooseOption('Display language')
  await page.getByRole('radio', { name: 'العربية' }).check()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await englishOn(page, 'ar')).toEqual([])
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('heading', { name: 'Display language' })).toBeVisible()
})

test.describe('in a browser that speaks Austrian German', () => {
  test.use({ locale: 'de-AT' })

  test('the words are there before the page has its scripts, and what is typed stays', async ({
    page,
    sandbox,
  }) => {
    void sandbox
    const problems: string[] = []
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    let letScriptsGo = () => {}
    const typed = new Promise<void>((resolve) => (letScriptsGo = resolve))
    await page.route(/\/(?:start|msal|rolldown-runtime)-[^/]*\.js$/, async (route) => {
      await typed
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    const to = page.getByRole('combobox', { name: german('recipients.to'), exact: true })
    await to.click()
    await page.keyboard.type('dana@example.com')
    expect(await englishOn(page, 'de')).toEqual([])
    const field = await to.elementHandle()
    letScriptsGo()
    await page.locator('[contenteditable="true"][role="textbox"]').waitFor()
    expect(await field?.evaluate((input) => input.isConnected)).toBe(true)
    await expect(to).toBeFocused()
    await expect(to).toHaveValue('dana@example.com')
    expect(await englishOn(page, 'de')).toEqual([])
    expect(problems).toEqual([])
  })

  test('words that cannot be fetched: English, said once, and German with the network', async ({
    page,
    context,
    sandbox,
  }) => {
    void sandbox
    await page.route(/\/assets\/de-/, (route) => route.abort())
    await page.goto('./')
    const toast = page.locator('.toast').filter({ hasText: 'Deutsch couldn’t load' })
    await expect(toast).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('combobox', { name: 'To', exact: true }).waitFor()
    await page.unroute(/\/assets\/de-/)
    await context.setOffline(true)
    await context.setOffline(false)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('combobox', { name: german('recipients.to'), exact: true }).waitFor()
    await expect(toast).toBeHidden()
    expect(await englishOn(page, 'de')).toEqual([])
  })
})

test.describe('in a browser that speaks Arabic', () => {
  test.use({ locale: 'ar' })

  test('empty fields run as the page does, written ones as their text', async ({
    page,
    sandbox,
  }) => {
    void sandbox
    const arabic = wordsOf('ar')
    await page.goto('./')
    const subject = page.getByRole('textbox', { name: arabic('subject.subject') })
    await expect(subject).toHaveCSS('direction', 'rtl')
    await subject.fill('Plan')
    await expect(subject).toHaveCSS('direction', 'ltr')
    await subject.fill('خطة')
    await expect(subject).toHaveCSS('direction', 'rtl')
  })

  for (const width of [1280, 360]) {
    test(`at ${width} pixels axe finds nothing, and it fits`, async ({ page, sandbox }) => {
      void sandbox
      await page.setViewportSize({ width, height: 800 })
      await page.goto('./')
      await page.locator('[contenteditable="true"][role="textbox"]').waitFor()
      await expectFits(page)
      await expectClean(page, `Arabic at ${width}`)
    })
  }
})
