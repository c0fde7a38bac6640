/** Parts that are fetched late and do not come: without a network, from a broken host, from a newer one. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
const missing = (page: Page) => page.getByText('This part of Mail Composer couldn’t load.')

for (const [name, item, chunk] of [
  ['Download .eml', 'Download .eml', '**/assets/exportEml*'],
  ['Save to folder', 'Save to folder', '**/assets/SaveToFolderSlot*'],
] as const) {
  test(
    `${name} cannot be fetched: said in its place, and the message stays`,
    { tag: '@firefox' },
    async ({ composer }) => {
      const { page } = composer
      await composer.fill(hello)
      await page.route(chunk, (route) => route.abort())
      await composer.chooseMore(item)
      await expect(missing(page)).toBeVisible()
      await expect(composer.body).toHaveText('How are you?')
      await expectCleanOnPhone(page, `${name} missing`)
      await page.unroute(chunk)
      await composer.button('Try again').click()
      await expect(missing(page)).toBeHidden()
      await expect(composer.body).toHaveText('How are you?')
    },
  )
}

test('a panel that does not come is closed, and stays closed when it could come', async ({
  composer,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await page.route('**/assets/OptionsPanel*', (route) => route.abort())
  await composer.button('Options').click()
  await expect(missing(page)).toBeVisible()
  await expectCleanOnPhone(page, 'a panel missing')
  await composer.button('Close').click()
  await expect(missing(page)).toBeHidden()
  await page.unroute('**/assets/OptionsPanel*')
  await expect(composer.options).toBeHidden()
  await composer.button('Options').click()
  await expect(composer.options).toBeVisible()
})

const newer = [
  ['404', { status: 404, body: '' }],
  ['a page instead', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
] as const

for (const [name, answer] of newer) {
  test(`a new deployment (${name}): said as such, and a reload brings the message back`, async ({
    signedOut,
  }) => {
    const { page } = signedOut
    await signedOut.fill(hello)
    await page.route('**/assets/**', (route) => route.fulfill(answer))
    await signedOut.button('Options').click()
    await expect(page.getByText('Mail Composer was updated')).toBeVisible()
    await expect(signedOut.button('Try again')).toBeHidden()
    await expectCleanOnPhone(page, 'an older page')
    await page.unroute('**/assets/**')
    await signedOut.button('Reload').click()
    await expect(page.getByText('Mail Composer was updated')).toBeHidden()
    await expect(signedOut.body).toHaveText('How are you?')
    await expect(signedOut.subject).toHaveValue('Hello')
    // The panel that was asked for is open now.
    await expect(signedOut.options).toBeVisible()
  })
}

test('a new deployment, and nothing can be kept: that is said before anything is lost', async ({
  page,
  sandbox,
}) => {
  void sandbox
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError')
    }
  })
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
  await composer.button('Options').click()
  await composer.button('Reload').click()
  await expect(composer.alert.filter({ hasText: 'can’t keep your message' })).toBeVisible()
  await expect(composer.body).toHaveText('How are you?')
  await expectCleanOnPhone(page, 'an older page that keeps nothing')
})

test('offline before the first key, after an idle moment: Send offers to wait', async ({
  page,
  context,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  const composer = new ComposerPage(page)
  const fetched = page.waitForResponse(/assets\/delivery/)
  await composer.open()
  await fetched
  await composer.signIn(person)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await composer.fill(hello)
  await composer.send.click()
  await composer.button('Send when online').click()
  await context.setOffline(false)
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

/** What checks, delivers and explains. */
const late = /assets\/(checks|delivery|MessageNotice)/

for (const subject of ['Hello', '']) {
  const title = `offline before anything was fetched ahead, subject “${subject}”: checked when back`
  test(title, { tag: subject ? ['@firefox'] : [] }, async ({ page, context, sandbox, person }) => {
    // What failed is asked for again after five seconds, and after ten more.
    test.setTimeout(150_000)
    const soon = { timeout: 60_000 }
    await sandbox.consent(allScopes)
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.signIn(person)
    await page.close()
    const again = new ComposerPage(await context.newPage())
    await again.page.route(late, (route) => route.abort())
    await again.open()
    await expect(again.button(`Account: ${person.name}`)).toBeVisible()
    // A route keeps Firefox from its cache: what it imports meanwhile would be lost until a reload (before Firefox 155).
    await again.page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await again.fill({ ...hello, subject })
    await again.send.click()
    await expect(again.button('Keep as draft')).toBeVisible()
    await expectCleanOnPhone(again.page, 'offline before anything was fetched')
    await again.button('Send when online').click()
    // Online as far as the browser knows, and what is asked for in this moment still fails.
    const failed = again.page.waitForEvent('requestfailed', (request) => late.test(request.url()))
    await again.page.route('**/*', (route) => route.abort())
    await context.setOffline(false)
    await failed
    await again.page.unroute('**/*')
    await again.page.unroute(late)
    if (subject === '') {
      await expect(again.alert).toHaveText('Add a subject?', soon)
      expect(await sandbox.messages('sentitems')).toEqual([])
      await again.button('Send anyway').click()
    }
    await expect(again.sent).toBeVisible(soon)
    expect(await sandbox.messages('sentitems')).toMatchObject([{ subject }])
  })
}
