/** A tab that is back has its message on the page by itself, with panel, lines and caret. */
import type { BrowserContext, Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { textFile } from '#e2e/support/files.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { oneSecond, openTab, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

const memoryOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('mail-composer.tab')!)

/** A tab that begins with what another remembers: duplicated, or brought back by the browser after a crash. */
async function openWith(context: BrowserContext, memory: string) {
  await context.addInitScript((value) => {
    if (!sessionStorage.getItem('copied')) sessionStorage.setItem('mail-composer.tab', value)
    sessionStorage.setItem('copied', 'yes')
  }, memory)
  return openTab(context)
}

async function crash(page: Page) {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}

test('a reload: the message, its files, the options, an empty Cc, and the caret in the text', async ({
  signedOut,
}) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await signedOut.attach(textFile('note.txt', 'a note'))
  await signedOut.button('Add Cc').click()
  await signedOut.openOptions()
  await signedOut.body.click()
  await page.keyboard.press('End')
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowLeft')
  await page.reload()
  await expect(signedOut.subject).toHaveValue('Hello')
  await signedOut.editorReady()
  await expect(signedOut.body).toHaveText('How are you?')
  await expect(signedOut.attachments.getByRole('listitem')).toHaveCount(1)
  await expect(signedOut.options).toBeVisible()
  await expect(signedOut.cc).toBeVisible()
  await expect(signedOut.body).toBeFocused()
  await page.waitForTimeout(200)
  await page.keyboard.type('_')
  await expect(signedOut.body).toHaveText('How are _you?')
  await expect(unsent(signedOut)).toBeHidden()
})

test('the caret in the subject, between the messages it was between', async ({ signedOut }) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await signedOut.subject.click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.reload()
  await expect(signedOut.subject).toBeFocused()
  await page.keyboard.type('_')
  await expect(signedOut.subject).toHaveValue('H_ello')
})

test('a crash: what was typed a second ago is back on the page', async ({ signedOut, context }) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await oneSecond(page)
  const memory = await memoryOf(page)
  await crash(page)
  await page.close()
  const again = await openWith(context, memory)
  await expect(again.subject).toHaveValue('Hello')
  await expect(again.body).toHaveText('How are you?')
  await expect(unsent(again)).toBeHidden()
})

test('another page and Back', { tag: '@firefox' }, async ({ signedOut, graphOrigin }) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await page.goto(graphOrigin)
  await page.goBack()
  await expect(signedOut.subject).toHaveValue('Hello')
  await signedOut.editorReady()
  await expect(signedOut.body).toHaveText('How are you?')
  await expect(unsent(signedOut)).toBeHidden()
})

test('a duplicated tab begins anew and steals nothing', async ({ signedOut, context }) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await oneSecond(page)
  const copy = await openWith(context, await memoryOf(page))
  await expect(unsent(copy)).toContainText('Open in another tab')
  await expect(copy.subject).toHaveValue('')
  await expect(signedOut.send).toBeEnabled()
  await copy.subject.fill('Mine')
  await oneSecond(copy.page)
  await copy.page.reload()
  await expect(copy.subject).toHaveValue('Mine')
  await expect(signedOut.subject).toHaveValue('Hello')
})

test('a link opens its message beside it, and links that were only looked at do not pile up', async ({
  signedOut,
}) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await oneSecond(page)
  for (const subject of ['One', 'Two']) {
    await signedOut.open(
      `./?mailto=${encodeURIComponent(`mailto:a@contoso.com?subject=${subject}`)}`,
    )
    await expect(signedOut.subject).toHaveValue(subject)
    await expect(unsent(signedOut).getByRole('listitem')).toHaveText([/Hello/])
  }
  await page.reload()
  await expect(signedOut.subject).toHaveValue('Two')
})

test('where the deployment keeps nothing, nothing comes back', async ({
  page,
  context,
  sandbox,
}) => {
  await sandbox.consent(allScopes)
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch()
    const config = (await response.json()) as object
    await route.fulfill({ response, json: { ...config, keepOnDevice: false } })
  })
  page.on('dialog', (dialog) => void dialog.accept())
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await oneSecond(page)
  await page.reload()
  await composer.editorReady()
  await oneSecond(page)
  await expect(composer.subject).toHaveValue('')
})

test('a new message that nobody wrote into yet stays the open one', async ({ signedOut }) => {
  const { page } = signedOut
  await signedOut.fill(hello)
  await oneSecond(page)
  await signedOut.button('New message').click()
  await expect(signedOut.subject).toHaveValue('')
  await page.reload()
  await signedOut.editorReady()
  await expect(unsent(signedOut)).toContainText('Hello')
  await expect(signedOut.subject).toHaveValue('')
})
