/** Every state of the page, in both themes, by axe; the keyboard alone; a narrow phone. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { makeFile, textFile } from '#e2e/support/files.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { addHeader, followUp } from '#e2e/support/messageOptions.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('axe finds nothing', async ({ page, composer, sandbox }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expectClean(page, 'empty')

  await composer.to.fill('adel')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectClean(page, 'suggestions open')
  await composer.to.press('Escape')
  await composer.to.fill('')

  await composer.fill(hello)
  await composer.addRecipient('cc', 'no address')
  await composer.attach(textFile('one.txt', 'one'), textFile('two.txt', 'two'))
  await expectClean(page, 'filled')

  await composer.openOptions()
  await followUp(composer)
  await composer.options.getByRole('radio', { name: 'High' }).check()
  await addHeader(composer, 'Subject')
  await expectClean(page, 'options open')

  await composer.send.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectClean(page, 'checks open')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remove no address' }).click()
  await composer.options.getByRole('textbox', { name: 'Header name' }).fill('x-good')
  await composer.options.getByRole('textbox', { name: 'Header value' }).fill('yes')
  await composer.button('Options').click()

  await composer.attach(makeFile('big.bin', 6_000_000))
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await composer.send.click()
  await expect(page.getByRole('progressbar', { name: 'Uploading big.bin' })).toBeVisible()
  await expectClean(page, 'sending')

  const full = { status: 403, code: 'ErrorQuotaExceeded' }
  await sandbox.addFault({ match: { path: '/send' }, what: full })
  await sandbox.release()
  await expect(composer.alert.filter({ hasText: 'wasn’t sent' })).toBeVisible({ timeout: 20_000 })
  await expectClean(page, 'failed')
})

test('with reduced motion a theme is there at once', async ({ page, composer }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await composer.fill(hello)
  await page.evaluate(() => {
    const count = () => (document.body.dataset['moved'] = 'yes')
    document.addEventListener('transitionrun', count)
  })
  const ink = () => composer.subject.evaluate((one) => getComputedStyle(one).color)
  const light = await ink()
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  await expect.poll(ink).not.toBe(light)
  await expect(page.locator('body')).not.toHaveAttribute('data-moved')
})

test(
  'a message is written and sent by the keyboard alone',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.signIn(person)
    const { keyboard } = page
    await composer.to.focus()
    await keyboard.type('adelev@contoso.com')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await expect(composer.subject).toBeFocused()
    await keyboard.type('By keyboard')
    await keyboard.press('Tab')
    await expect(composer.body).toBeFocused()
    await keyboard.type('Only keys.')
    await keyboard.press('Tab')
    await expect(composer.button('Bold')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(composer.button('Italic')).toBeFocused()
    await keyboard.press('Tab')
    await expect(composer.send).toBeFocused()
    await keyboard.press('Enter')
    await expect(composer.sent).toBeVisible()
    await expect(composer.to).toBeFocused()
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  },
)

test('at 360 px nothing scrolls sideways and Send is visible', async ({ page, composer }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
  await composer.fill({ ...hello, subject: 'A subject that is rather long for a small telephone' })
  await composer.attach(textFile(`${'a-long-name-'.repeat(12)}.txt`, 'text'))
  await composer.addRecipient('to', `${'long'.repeat(12)}@${'domain'.repeat(9)}.example`)
  await expectFits(page)
  await expect(composer.send).toBeInViewport({ ratio: 1 })
  await composer.openOptions()
  await expectFits(page)
})
