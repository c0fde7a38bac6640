/** Where messages cannot be kept, or must not be: that is said, and writing and sending go on. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { textFile } from '#e2e/support/files.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { oneSecond, openTab, refuseFiles, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

for (const field of ['to', 'body'] as const) {
  test(
    `IndexedDB refused: that is said, and leaving in the middle of a word in ${field} asks`,
    { tag: '@firefox' },
    async ({ page, sandbox }) => {
      void sandbox
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('', 'SecurityError')
        }
      })
      const composer = new ComposerPage(page)
      await composer.open()
      await composer.subject.fill('Only here')
      const said = page
        .getByRole('status')
        .filter({ hasText: 'doesn’t save anything on this device' })
      await expect(said).toBeVisible()
      await composer[field].click()
      await page.keyboard.type('x')
      const dialog = page.waitForEvent('dialog')
      const left = page.evaluate(() => location.reload()).catch(() => undefined)
      const question = await dialog
      expect(question.type()).toBe('beforeunload')
      await question.dismiss()
      await left
      await expect(page.getByText('x', { exact: true })).toBeVisible()
    },
  )
}

test('no room for a file: the text is kept, the file is named, and all is sent', async ({
  page,
  context,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  await refuseFiles(page)
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
  await expect(page.getByText('Nothing is saved on this device.')).toBeVisible()
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

for (const keepOnDevice of [true, false]) {
  test(`a first visit with a slow config.json (keepOnDevice: ${keepOnDevice}): a reload brings the text back`, async ({
    page,
    sandbox,
  }) => {
    void sandbox
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/config.json', async (route) => {
      await held
      const config = (await (await route.fetch()).json()) as object
      await route.fulfill({ json: { ...config, keepOnDevice } })
    })
    page.on('dialog', (dialog) => void dialog.accept())
    const inTab = () => page.evaluate(() => sessionStorage.getItem('mail-composer.early') ?? '')
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill(hello)
    await expect.poll(inTab).toContain('How are you?')
    await page.reload()
    await composer.editorReady()
    await expect(composer.subject).toHaveValue('Hello')
    await expect(composer.body).toHaveText('How are you?')
    release()
    const said = keepOnDevice ? 'Saved on this device only' : 'Nothing is saved on this device.'
    await expect(page.getByText(said).first()).toBeVisible()
    await expect.poll(inTab).toBe('')
    await expect(composer.body).toHaveText('How are you?')
  })
}
