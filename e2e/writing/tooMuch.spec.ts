/** More than a message can hold: files, text, characters of a subject. One sentence says so. */
import { createHash } from 'node:crypto'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

/** As the clipboard hands it over; made in the page, because it is too long for the protocol. */
async function pastePlain({ body }: ComposerPage, characters: number) {
  await body.evaluate((field, count) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'word '.repeat(count / 5))
    const paste = { clipboardData, bubbles: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent('paste', paste))
  }, characters)
}

test('10 MB of pasted text are offered as a file, and travel as one', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await pastePlain(composer, 10_000_000)
  const offer = composer.alert.filter({ hasText: '10,000,000 characters' })
  await expect(offer).toBeVisible()
  await expect(composer.body).toHaveText('How are you?')
  await expectCleanOnPhone(page, 'long text')
  await composer.button('Attach as a file').click()
  await expect(offer).toBeHidden()
  await expect(composer.body).toBeFocused()
  await expect(composer.attachments.getByRole('listitem')).toContainText('Pasted text.txt')
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  const [sent] = await sandbox.messages('sentitems')
  const bytes = createHash('sha256').update('word '.repeat(2_000_000)).digest('hex')
  expect(sent?.attachments[0]?.sha256).toBe(bytes)
})

test('Send asks about a text that was pasted and is in no file yet', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  await pastePlain(composer, 1_000_000)
  await composer.send.click()
  const question = composer.alert.filter({ hasText: 'A long text you pasted isn’t' })
  await expect(question).toBeVisible()
  expect(await sandbox.messages('sentitems')).toEqual([])
  await composer.button('Attach as a file').click()
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  expect((await sandbox.messages('sentitems'))[0]?.attachments).toHaveLength(1)
})

test('two texts are counted as two, and their files are numbered', async ({ signedOut }) => {
  await pastePlain(signedOut, 600_000)
  await pastePlain(signedOut, 700_000)
  await expect(signedOut.alert).toContainText('2 texts are too long')
  await signedOut.button('Attach as a file').click()
  const items = signedOut.attachments.getByRole('listitem')
  await expect(items).toHaveText([/Pasted text\.txt/, /Pasted text 2\.txt/])
})

test('text of a usual length is pasted as ever', async ({ signedOut }) => {
  await pastePlain(signedOut, 20_000)
  await expect(signedOut.body).toContainText('word word')
  await expect(signedOut.alert).toBeHidden()
})

test('a subject of 100,000 characters is said before sending, and cut where it is named', async ({
  composer,
}) => {
  await composer.fill({ ...hello, subject: 'long '.repeat(20_000) })
  await composer.send.click()
  await expect(composer.alert).toContainText('The subject has 100,000 characters.')
  await expectCleanOnPhone(composer.page, 'long subject')
  await composer.button('Send anyway').click()
  await expect(composer.sent).toBeVisible()
  await expect(composer.page.getByText('long long').first()).toContainText('…')
  expect((await composer.page.getByRole('main').innerText()).length).toBeLessThan(2_000)
})
