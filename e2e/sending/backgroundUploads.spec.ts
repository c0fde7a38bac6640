/** Files that are uploaded while the message is written: Send has only the message left to send. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

const hello = { to: 'AlexW@contoso.com', subject: 'Files', body: 'Here they are.' }
const MB = 1_048_576

const card = (composer: ComposerPage, name: string) =>
  composer.attachments.getByRole('listitem', { name })
const attached = (composer: ComposerPage, name: string) =>
  expect(card(composer, name)).toContainText('Attached', { timeout: 60_000 })

test('25 MB are up before Send, which sends none of their bytes', async ({ composer, sandbox }) => {
  test.setTimeout(120_000)
  const file = makeFile('film.bin', 25 * MB)
  await composer.fill(hello)
  await sandbox.addFault({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  await composer.attach(file)
  const bar = composer.page.getByRole('progressbar', { name: 'Uploading film.bin' })
  await expect(bar).toBeVisible({ timeout: 30_000 })
  const { width, height } = (await card(composer, 'film.bin').boundingBox())!
  await expectClean(composer.page, 'an upload in the background')
  // The message can be written on meanwhile, and nothing asks for a window.
  await composer.subject.fill('Files, at last')
  expect(composer.page.context().pages()).toHaveLength(1)
  await expect.poll(async () => (await sandbox.held()).length).toBe(1)
  await sandbox.release()
  await attached(composer, 'film.bin')
  expect(await card(composer, 'film.bin').boundingBox()).toMatchObject({ width, height })
  await expect
    .poll(() => sandbox.messages('drafts'))
    .toMatchObject([{ subject: 'Files, at last', attachments: [{ size: file.buffer.length }] }])
  await expect(
    composer.page.getByRole('status').filter({ hasText: /^Saved to Drafts \d/ }),
  ).toBeVisible()
  const before = (await sandbox.log()).length
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 30_000 })
  const requests = (await sandbox.log()).slice(before).filter(isWrite)
  const calls = requests
    .filter(({ path }) => path.includes('/messages'))
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
  expect(calls).toEqual([expect.stringMatching(/^PATCH /), 'POST send'])
  expect(requests.filter(({ method }) => method === 'PUT')).toEqual([])
  const [sent] = await sandbox.messages('sentitems')
  expect(sent).toMatchObject({ subject: 'Files, at last' })
  expect(sent?.attachments[0]).toMatchObject({ sha256: sha256(file.buffer) })
  expect(await sandbox.messages('drafts')).toEqual([])
})

test('a reload in the middle: the upload goes on from there by itself', async ({
  composer,
  sandbox,
}) => {
  test.setTimeout(120_000)
  const file = makeFile('film.bin', 12 * MB)
  await composer.fill(hello)
  await sandbox.addFault({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  await composer.attach(file)
  await expect.poll(async () => (await sandbox.held()).length, { timeout: 30_000 }).toBe(1)
  await composer.page.reload()
  await sandbox.release()
  await attached(composer, 'film.bin')
  const sessions = await sandbox.log({ method: 'POST' })
  expect(sessions.filter(({ path }) => path.endsWith('createUploadSession'))).toHaveLength(1)
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 30_000 })
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toMatchObject([{ sha256: sha256(file.buffer) }])
})

test('Discard takes the draft and its files out of the mailbox again', async ({
  composer,
  sandbox,
}) => {
  test.setTimeout(120_000)
  await composer.fill(hello)
  await composer.attach(makeFile('film.bin', 4 * MB))
  await attached(composer, 'film.bin')
  await composer.button('Discard').click()
  await expect.poll(() => sandbox.messages('drafts'), { timeout: 40_000 }).toEqual([])
})
