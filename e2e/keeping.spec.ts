/** What was written is still there: after a crash, a reload, in another tab, and where it cannot be. */
import type { BrowserContext, Page } from '@playwright/test'
import { ComposerPage } from './ComposerPage.ts'
import { makeFile, sha256, textFile } from './files.ts'
import { allScopes, expect, test } from './fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

const unsent = ({ page }: ComposerPage) => page.getByRole('dialog', { name: 'Unsent letters' })
const recipients = ({ page }: ComposerPage) =>
  page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')

async function openTab(context: BrowserContext): Promise<ComposerPage> {
  const tab = new ComposerPage(await context.newPage())
  await tab.open()
  return tab
}

/** As long as a letter may be only in the tab. */
const oneSecond = (page: Page) => page.waitForTimeout(1100)

test('a tab killed while typing: text, recipients and files are offered, and come back', async ({
  stranger,
  context,
}) => {
  const file = makeFile('plan.bin', 400_000)
  await stranger.fill(hello)
  await stranger.attach(file, textFile('note.txt', 'a note'))
  await stranger.body.press('End')
  await stranger.page.keyboard.type(' I have been typing without a pause', { delay: 30 })
  await oneSecond(stranger.page)
  await stranger.page.close()

  const again = await openTab(context)
  await expect(unsent(again)).toContainText(/Unsent text from .* · Hello · How are you\? I have/)
  await expect(unsent(again)).toContainText('2 files')
  await expect(unsent(again).locator(':focus')).toHaveCount(0)
  await again.subject.fill('')
  await unsent(again).getByRole('button', { name: 'Restore' }).click()
  await expect(again.subject).toHaveValue('Hello')
  await expect(again.body).toContainText('typing without a pause')
  await expect(recipients(again)).toContainText(hello.to)
  await expect(again.attachments.getByRole('listitem')).toHaveCount(2)
  await expect(unsent(again)).toBeHidden()
})

test('files come back byte for byte, and the letter is kept no longer once it is sent', async ({
  composer,
  context,
  sandbox,
}) => {
  const file = makeFile('plan.bin', 300_000)
  await composer.fill(hello)
  await composer.attach(file)
  await oneSecond(composer.page)
  await composer.page.close()
  const again = await openTab(context)
  await unsent(again).getByRole('button', { name: 'Restore' }).click()
  await expect(again.subject).toHaveValue('Hello')
  await again.send.click()
  await expect(again.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
  await oneSecond(again.page)
  const last = await openTab(context)
  await last.page.waitForTimeout(500)
  await expect(unsent(last)).toBeHidden()
})

test('a reload in the middle of a word asks nothing and loses nothing', async ({ stranger }) => {
  const { page } = stranger
  await oneSecond(page)
  await stranger.fill(hello)
  await stranger.body.press('End')
  await page.keyboard.type(' And')
  await page.reload()
  await stranger.editorReady()
  await unsent(stranger).getByRole('button', { name: 'Restore' }).click()
  await expect(stranger.body).toHaveText('How are you? And')
  await expect(stranger.subject).toHaveValue('Hello')
  await expect(unsent(stranger)).toBeHidden()
})

test('Not now leaves it for later; restoring keeps what is on the desk as another letter', async ({
  stranger,
}) => {
  const { page } = stranger
  await stranger.fill(hello)
  await oneSecond(page)
  await page.reload()
  await stranger.editorReady()
  await unsent(stranger).getByRole('button', { name: 'Not now' }).click()
  await expect(unsent(stranger)).toBeHidden()
  await stranger.fill({ to: 'alexw@contoso.com', subject: 'Another', body: 'Something else' })
  await oneSecond(page)
  await page.reload()
  await stranger.editorReady()
  await expect(unsent(stranger).getByRole('listitem')).toHaveCount(2)
  await stranger.fill({ to: 'lee@contoso.com', subject: 'Third', body: 'More' })
  const first = unsent(stranger).getByRole('listitem').filter({ hasText: 'Hello' })
  await first.getByRole('button', { name: 'Restore' }).click()
  await expect(stranger.body).toHaveText('How are you?')
  await expect(unsent(stranger).getByRole('listitem').filter({ hasText: 'Third' })).toBeVisible()
  await expect(unsent(stranger).getByRole('listitem')).toHaveCount(2)
})

test('a letter deleted from the list can be brought back', async ({ stranger }) => {
  const { page } = stranger
  await stranger.fill(hello)
  await oneSecond(page)
  await page.reload()
  await stranger.editorReady()
  await unsent(stranger).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Letter deleted')).toBeVisible()
  await expect(unsent(stranger)).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await unsent(stranger).getByRole('button', { name: 'Restore' }).click()
  await expect(stranger.body).toHaveText('How are you?')
})

test('discard is undone as if nothing had happened, files included', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  const file = textFile('note.txt', 'a note')
  await composer.fill(hello)
  await composer.attach(file)
  await composer.button('Discard').click()
  await expect(page.getByRole('status').filter({ hasText: 'Letter discarded' })).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(composer.body).toHaveText('How are you?')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
})

test('a discarded letter is not offered any more', async ({ stranger }) => {
  await stranger.fill(hello)
  await oneSecond(stranger.page)
  await stranger.button('Discard').click()
  await stranger.page.reload()
  await stranger.editorReady()
  await stranger.page.waitForTimeout(500)
  await expect(unsent(stranger)).toBeHidden()
})

test('a letter open in another tab is shown read-only, and can be taken over, and back', async ({
  stranger: first,
  context,
}) => {
  await first.fill(hello)
  await oneSecond(first.page)
  const second = await openTab(context)
  await expect(unsent(second)).toContainText('Open in another tab')
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await expect(second.page.getByText('This letter is open in another tab.')).toBeVisible()
  await expect(second.send).toBeDisabled()

  await first.body.press('End')
  await first.page.keyboard.type(' Well?')
  await second.button('Take over').click()
  await expect(second.body).toHaveText('How are you? Well?')
  await expect(second.send).toBeEnabled()
  await expect(first.send).toBeDisabled()
  await expect(first.page.getByText('This letter is open in another tab.')).toBeVisible()

  await second.subject.fill('From the second')
  await first.button('Take over').click()
  await expect(first.subject).toHaveValue('From the second')
  await expect(first.send).toBeEnabled()
  await expect(second.send).toBeDisabled()
})

for (const [what, break_] of [
  [
    'refuses to open',
    () =>
      (indexedDB.open = () => {
        throw new DOMException('', 'SecurityError')
      }),
  ],
] as const) {
  test(`IndexedDB ${what}: that is said, and writing and leaving go on`, async ({
    page,
    sandbox,
  }) => {
    void sandbox
    await page.addInitScript(break_)
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill(hello)
    const said = page.getByRole('status').filter({ hasText: 'keeps nothing on this device' })
    await expect(said).toBeVisible()
    await expect(composer.body).toHaveText('How are you?')
    const asked = page.waitForEvent('dialog')
    const left = page.evaluate(() => location.reload()).catch(() => undefined)
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    await left
  })
}

test('no room for a file: the text is kept, the file is named, and all is sent', async ({
  page,
  context,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (this.name === 'files') throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await composer.attach(textFile('large.txt', 'too much'))
  await expect(page.getByRole('status').filter({ hasText: '“large.txt”' })).toBeVisible()
  await oneSecond(page)
  const other = await openTab(context)
  await expect(unsent(other)).toContainText('Hello')
  await other.page.close()
  await composer.signInDuring(() => composer.send.click(), person)
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toHaveLength(1)
})

test('keepOnDevice: false keeps nothing when the tab is closed, and says so', async ({
  page,
  context,
  sandbox,
}) => {
  void sandbox
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch()
    const config = (await response.json()) as object
    await route.fulfill({ response, json: { ...config, keepOnDevice: false } })
  })
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await expect(page.getByText('Nothing is kept on this device.')).toBeVisible()
  await oneSecond(page)
  await page.close()
  const again = await openTab(context)
  await again.page.waitForTimeout(500)
  await expect(unsent(again)).toBeHidden()
  const kept = await again.page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('mail-composer')
        opening.onsuccess = () => {
          const all = opening.result.transaction('letters').objectStore('letters').count()
          all.onsuccess = () => resolve(all.result)
        }
      }),
  )
  expect(kept).toBe(0)
})

test('signing out asks what becomes of the letters kept here', async ({ composer, person }) => {
  const { page } = composer
  const signOut = async () => {
    await composer.button(`Account: ${person.name}`).click()
    await composer.button(`Sign out ${person.name}`).click()
  }
  await composer.fill(hello)
  await signOut()
  await composer.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(composer.button(`Account: ${person.name}`)).toBeVisible()
  await expect(composer.subject).toHaveValue('Hello')
  await signOut()
  await composer.button('Delete them').click()
  await expect(composer.button('Sign in')).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  await page.reload()
  await composer.editorReady()
  await page.waitForTimeout(500)
  await expect(unsent(composer)).toBeHidden()
})

test('a letter of one account is not shown to another', async ({ composer, person, context }) => {
  await composer.fill(hello)
  await oneSecond(composer.page)
  const other = await openTab(context)
  await expect(unsent(other)).toContainText(person.address)
})
