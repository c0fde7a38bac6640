/** The built folder under any path, under its own policy, with any config.json. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { watchViolations } from './watchViolations.ts'
import { followUp } from '#e2e/support/messageOptions.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'dist/ works below /some/sub/path/, sign-in included',
  { tag: '@firefox' },
  async ({ page, request, person }) => {
    const port = Number(process.env['E2E_SUB_PATH_PORT'])
    const sandbox = new SandboxControl(request, `http://localhost:${port + 1}`, person)
    await sandbox.addAccount()
    await sandbox.consent(allScopes)
    const composer = new ComposerPage(page)
    await composer.open(`http://localhost:${port}/some/sub/path/`)
    await composer.fill(hello)
    await composer.signInDuring(() => composer.send.click(), person)
    await expect(composer.sent).toBeVisible()
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  },
)

test(
  'a whole message breaks no policy, and the page cannot talk to another host',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    const violations = await watchViolations(page)
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill(hello)
    await composer.body.click()
    await page.keyboard.press('Control+B')
    await page.keyboard.type(' Bold.')
    await composer.openOptions()
    await followUp(composer)
    await composer.signInDuring(() => composer.saveDraft.click(), person)
    await expect(composer.draftSaved).toBeVisible()
    expect(await violations()).toEqual([])

    const answer = await page.evaluate(() =>
      fetch('http://localhost:9/steal').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(answer).toBe('refused')
    const refused = (await violations()).filter((text) => text.startsWith('connect-src'))
    expect(refused[0]).toMatch(/^connect-src http:\/\/localhost:9/)
  },
)

const configs = [
  ['a wrong value', '{"cloud":"mars"}', ['cloud', '"mars"', 'global']],
  ['an unknown key', '{"clientID":"x"}', ['clientID', '"x"', 'clientId']],
  ['no JSON', '{"cloud":', ['config.json', '{"cloud":']],
  ['no client id', '{}', ['Entra', 'redirect.html']],
] as const

for (const [name, body, words] of configs) {
  test(`config.json with ${name}: the page says so, and the message can be written`, async ({
    page,
  }) => {
    await page.route('**/config.json', (route) => route.fulfill({ body }))
    const composer = new ComposerPage(page)
    await composer.open()
    for (const word of words) await expect(composer.alert.first()).toContainText(word)
    await composer.fill(hello)
    await expect(composer.body).toHaveText('How are you?')
    await composer.send.click()
    await expect(composer.body).toHaveText('How are you?')
  })
}

test('a missing config.json is said with its status', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' }))
  const composer = new ComposerPage(page)
  await composer.open()
  await expect(composer.alert.first()).toContainText('404')
})
