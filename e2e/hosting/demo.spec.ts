/** The demo that needs no server: a folder of files, on a host that knows nothing of it, below a path. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { findViolations, wcag } from '#e2e/support/axe.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { PlainFiles } from './servers/plainFiles.ts'
import { serveDemo } from './servers/serveDemo.ts'
import { watchViolations } from './watchViolations.ts'

const adele = { name: 'Adele Vance', address: 'AdeleV@contoso.com' }

// What it needs is built once.
test.describe.configure({ mode: 'default' })

let site: PlainFiles

test.beforeAll(async () => {
  // Two builds.
  test.setTimeout(300_000)
  site = await serveDemo()
})

test.afterAll(() => site.close())

test(
  'signs in, sends 25 MB, finds it in the mailbox page, and all of it after a reload',
  { tag: '@firefox' },
  async ({ page }) => {
    const violations = await watchViolations(page)
    const composer = new ComposerPage(page)
    await composer.open(site.url)
    await composer.signInDuring(() => composer.button('Sign in').click(), adele)
    await composer.button(`Account: ${adele.name}`).waitFor()

    const file = makeFile('big.bin', 25 * 1024 * 1024)
    await composer.fill({ to: 'meganb@contoso.com', subject: 'From the demo', body: 'Hello Megan' })
    await composer.attach(file)
    await composer.signInDuring(() => composer.send.click(), adele)
    await expect(composer.sent).toBeVisible({ timeout: 60_000 })
    expect(await violations()).toEqual([])

    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Mailboxes' }).click()
    const mailboxes = await opened
    for (const name of [/Megan Bowen/, /From the demo/]) {
      await mailboxes.getByRole('link', { name }).click()
    }
    await expect(mailboxes.getByText(sha256(file.buffer))).toBeVisible()
    await expect(mailboxes.frameLocator('iframe').getByText('Hello Megan')).toBeVisible()

    await page.reload()
    await composer.button(`Account: ${adele.name}`).waitFor()
    await mailboxes.reload()
    await expect(mailboxes.getByText(sha256(file.buffer))).toBeVisible()
  },
)

const hello = { to: 'meganb@contoso.com', subject: 'Kept', body: 'Hello' }

async function sendSignedIn(composer: ComposerPage) {
  await composer.open(site.url)
  await composer.fill(hello)
  await composer.signInDuring(() => composer.send.click(), adele)
  await expect(composer.sent).toBeVisible()
}

const inMailbox = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('./graph/sandbox/mailboxes/MeganB@contoso.com')
    return ((await answer.json()) as { subject: string }[]).map(({ subject }) => subject)
  })

test('a worker that the browser stopped finds everything, sign-in included', async ({ page }) => {
  const composer = new ComposerPage(page)
  await sendSignedIn(composer)
  const browser = await page.context().newCDPSession(page)
  await browser.send('ServiceWorker.enable')
  await browser.send('ServiceWorker.stopAllWorkers')
  expect(await inMailbox(page)).toEqual(['Kept'])
  await composer.fill({ ...hello, subject: 'And this' })
  await browser.send('ServiceWorker.stopAllWorkers')
  await composer.send.click()
  await expect.poll(() => inMailbox(page)).toEqual(['And this', 'Kept'])
})

test('a reload past the worker is brought back to it', async ({ page }) => {
  const composer = new ComposerPage(page)
  await sendSignedIn(composer)
  const browser = await page.context().newCDPSession(page)
  const loaded = page.waitForEvent('load')
  await browser.send('Page.reload', { ignoreCache: true })
  await loaded
  await composer.button(`Account: ${adele.name}`).waitFor()
  expect(await inMailbox(page)).toEqual(['Kept'])
})

test('Reset leaves nothing of the mailboxes, nor of what the app stored', async ({ page }) => {
  const composer = new ComposerPage(page)
  await sendSignedIn(composer)
  await composer.fill({ ...hello, subject: 'Unsent' })
  page.on('dialog', (question) => void question.accept())
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reset' }).click()
  await loaded
  await composer.editorReady()
  await composer.button('Sign in').waitFor()
  await expect(composer.subject).toHaveValue('')
  expect(await inMailbox(page)).toEqual([])
})

test('where windows are blocked, the page leaves for the sign-in and comes back', async ({
  page,
}) => {
  await page.addInitScript(() => (window.open = () => null))
  const composer = new ComposerPage(page)
  await composer.open(site.url)
  await composer.fill(hello)
  await composer.button('Sign in').click()
  await composer.leaveForSignIn()
  await page.getByRole('button', { name: adele.address }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await composer.button(`Account: ${adele.name}`).waitFor()
  await expect(composer.subject).toHaveValue(hello.subject)
})

test('without service workers the page says what it needs, and takes text', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
  )
  await page.goto(site.url)
  await expect(page.getByRole('alert').filter({ hasText: 'service worker' })).toBeVisible()
  const composer = new ComposerPage(page)
  await composer.subject.fill('Still here')
})

test('the bar and the mailbox page are accessible', async ({ page }) => {
  const composer = new ComposerPage(page)
  await composer.open(site.url)
  expect(await findViolations(page, wcag)).toEqual([])
  await page.goto(`${site.url}sandbox`)
  await expect(page.getByText('nothing leaves')).toBeVisible()
  expect(await findViolations(page, wcag)).toEqual([])
})
