/** The page takes keys from its first paint: nothing typed before the scripts is lost or moved. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'

declare global {
  var layoutShift: number
}

test(
  'what was typed before any script is in the message, caret in place, and is sent',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    await page.addInitScript(() => {
      globalThis.layoutShift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          globalThis.layoutShift += (entry as unknown as { value: number }).value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    let letScriptsGo = () => {}
    const typed = new Promise<void>((resolve) => (letScriptsGo = resolve))
    await page.route(/\/(?!language-)[^/]*\.js$/, async (route) => {
      await typed
      await route.continue()
    })
    const composer = new ComposerPage(page)
    await page.goto('./', { waitUntil: 'commit' })
    await composer.to.click()
    await page.keyboard.type('adelev@contoso.com')
    await page.keyboard.press('Tab')
    await composer.subject.click()
    await page.keyboard.type('Typed early')
    await composer.body.click()
    await page.keyboard.type('First line\nSecond line')
    await expect(page.locator('textarea')).toHaveCount(1)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    const top = await composer.top()

    letScriptsGo()
    await composer.editorReady()
    await expect(composer.body).toBeFocused()
    await page.keyboard.type('[here]')
    await expect(composer.body).toContainText('Second li[here]ne')
    await expect(composer.subject).toHaveValue('Typed early')
    await expect(
      page.getByRole('list', { name: 'To recipients' }).getByRole('listitem'),
    ).toContainText('adelev@contoso.com')
    await expect(page.locator('.recovery-panel')).toBeAttached()
    expect(await composer.top()).toBe(top)
    expect(await page.evaluate(() => globalThis.layoutShift)).toBeLessThan(0.02)

    await composer.signInDuring(() => composer.send.click(), person)
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(sent).toMatchObject({
      subject: 'Typed early',
      toRecipients: [{ emailAddress: { address: 'adelev@contoso.com' } }],
    })
    expect(JSON.stringify(sent?.['body'])).toContain('Second li[here]ne')
  },
)

test('an older browser says that it is one, before any script; one that is new enough does not', async ({
  page,
}) => {
  const notice = page.getByText('This browser is too old for Mail Composer')
  await page.goto('./')
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toBeFocused()
  await expect(notice).toBeHidden()
  // As a browser reads it that does not know what is asked for. A late style may still be on its way.
  const styles: string[] = []
  await page.route(/\.css$/, async (route) => {
    const style = await (await route.fetch()).text()
    styles.push(style)
    await route.fulfill({
      contentType: 'text/css',
      body: style.replaceAll(':popover-open', ':not-known-to-any'),
    })
  })
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto('./')
  await expect(notice).toBeVisible()
  expect(styles.join()).toMatch(/@supports[^{]*:popover-open/)
})
