/** A page that is served neither over https nor by localhost: browsers then have no way to sign in. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const mapped = '--host-resolver-rules=MAP mail.intranet 127.0.0.1'
test.use({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), mapped] }),
    { scope: 'worker' },
  ],
})

test('plain http: that https is missing is said, and the text can be written and copied', async ({
  page,
  baseURL,
}) => {
  const { port } = new URL(baseURL ?? '')
  const composer = new ComposerPage(page)
  await composer.open(`http://mail.intranet:${port}/`)
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([
    false,
    false,
  ])
  await expect(composer.alert.filter({ hasText: 'Mail Composer needs https' })).toBeVisible()
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
  await expectCleanOnPhone(page, 'plain http')
  await composer.button('Copy text').click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  await composer.send.click()
  await expect(composer.alert.filter({ hasText: 'wasn’t sent' })).toBeVisible()
  await composer.subject.fill('')
  await composer.subject.press('Control+V')
  await expect(composer.subject).toHaveValue(/adelev@contoso\.com.*Hello.*How are you\?/)
})
