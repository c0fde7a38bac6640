/** Messages as MIME: opened from a file, sent, saved and downloaded, and nothing of them lost. */
import { readFile } from 'node:fs/promises'
import { simpleParser } from 'mailparser'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { addHeader, followUp } from '#e2e/support/messageOptions.ts'

const signed =
  'From: AdeleV@contoso.com\r\nTo: AlexW@contoso.com\r\nSubject: Signed\r\n' +
  'Content-Type: multipart/signed; boundary="b"; protocol="application/pkcs7-signature"\r\n\r\n' +
  '--b\r\nContent-Type: text/plain\r\n\r\nodd  spacing \r\n--b--\r\n'

const eml = (text: string, name = 'message.eml') => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(text),
})

async function sentMime(sandbox: SandboxControl): Promise<Buffer> {
  const [request, ...more] = await sandbox.log({ path: 'sendMail' })
  expect(more).toEqual([])
  expect(request?.headers['content-type']).toContain('text/plain')
  return Buffer.from(String(request?.body), 'base64')
}

async function fill(composer: ComposerPage) {
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Grüße', body: 'How are you?' })
}

test('a signed message goes unchanged, byte for byte', async ({ composer, sandbox, person }) => {
  const own = signed.replace('AdeleV@contoso.com', person.address)
  await composer.openEml(eml(own))
  const dialog = composer.page.getByRole('dialog', {
    name: 'This message is signed or encrypted',
  })
  await expect(dialog).toBeVisible()
  await expectClean(composer.page, 'the dialog')
  await dialog.getByRole('button', { name: 'Send unchanged' }).click()
  await expect(dialog.getByText('Sent.')).toBeVisible()
  expect((await sentMime(sandbox)).toString()).toBe(own)
})

test('what MIME cannot carry is asked about first; standard headers travel', async ({
  composer,
  sandbox,
}) => {
  await fill(composer)
  await composer.openOptions()
  await followUp(composer)
  await addHeader(composer, 'List-Unsubscribe', '<mailto:a@b.org>')
  await expect(composer.options.getByText('You can only send it as MIME')).toBeVisible()
  await composer.page.keyboard.press('Escape')
  await composer.chooseMore('Send as MIME')
  await expect(composer.alert).toContainText('Follow-up flags aren’t included')
  await composer.button('Send anyway').click()
  await expect(composer.sent).toBeVisible()
  expect((await sentMime(sandbox)).toString()).toContain('List-Unsubscribe: <mailto:a@b.org>')
})

test('saved as MIME, then changed and saved: one draft', async ({ composer, sandbox }) => {
  await fill(composer)
  await composer.chooseMore('Save as MIME')
  await expect(composer.draftSaved).toBeVisible()
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Grüße' }])
  await composer.subject.fill('Changed')
  await composer.saveDraft.click()
  await expect
    .poll(async () => (await sandbox.messages('drafts')).map(({ subject }) => subject))
    .toEqual(['Changed'])
})

test('a downloaded message opens as the same message', async ({ composer }) => {
  const { page } = composer
  await fill(composer)
  await composer.attach(textFile('käse.txt', 'one'))
  const downloading = page.waitForEvent('download')
  await composer.chooseMore('Download .eml')
  const file = await downloading
  expect(file.suggestedFilename()).toBe('Grüße.eml')
  const bytes = await readFile(await file.path())
  const mail = await simpleParser(bytes)
  expect(mail).toMatchObject({ subject: 'Grüße', to: { text: 'AlexW@contoso.com' } })
  expect(mail.text?.trim()).toBe('How are you?')
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['käse.txt'])
  await composer.openEml(eml(bytes.toString()))
  await expect(page.getByRole('dialog')).toContainText('replaces your message, which stays')
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  await expect(composer.subject).toHaveValue('Grüße')
  await expect(composer.body).toHaveText('How are you?')
})

test('a hostile file is shown with what was not understood, and runs nothing', async ({
  composer,
}) => {
  const { page } = composer
  const hostile =
    'To: a@b.org\r\nSubject: <b>x</b>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
    '--b\r\nContent-Type: text/html\r\n\r\n<p>Hi<img src=x onerror="document.title=1"></p>\r\n' +
    '--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\n' +
    'Content-Transfer-Encoding: base64\r\n\r\n!!!!\r\n--b--\r\n'
  const title = await page.title()
  await composer.openEml(eml(hostile))
  await expect(composer.subject).toHaveValue('<b>x</b>')
  await expect(page.getByText('“a.txt” is damaged or cut off.')).toBeVisible()
  expect(await page.title()).toBe(title)
})

test('a message dropped on an empty message: opened or attached, as the writer says', async ({
  composer,
}) => {
  const { page } = composer
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.eml', { type: 'message/rfc822' }))
    return transfer
  }, signed)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('.composer').dispatchEvent(type, { dataTransfer: data })
  }
  const dialog = page.getByRole('dialog', { name: 'Open this message or attach it?' })
  await expect(dialog).toBeVisible()
  await expectClean(page, 'axe')
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(1)
})

test('at 360 px nothing of the page’s head is cut off', async ({ composer }) => {
  const { page } = composer
  await page.setViewportSize({ width: 360, height: 740 })
  for (const name of ['New message', 'Drafts']) {
    await expect(composer.button(name)).toBeInViewport({ ratio: 1 })
  }
  await expect(page.getByRole('button', { name: /^Account/ })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
