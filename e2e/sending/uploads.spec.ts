/** Files of every size arrive byte for byte, by the route Graph has for their size. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFile, sha256, textFile } from '#e2e/support/files.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Files', body: 'Here they are.' }
const MB = 1_048_576

for (const size of [1024, 2_999_999, 3_000_000, 3_145_728, 25 * MB]) {
  const isMain = size !== 2_999_999 && size !== 3_145_728
  test(
    `a file of ${size} bytes arrives byte for byte`,
    variantUnless(isMain),
    async ({ composer, sandbox }) => {
      const file = makeFile(`file-${size}.bin`, size)
      await composer.fill(hello)
      await composer.attach(file)
      await composer.send.click()
      await expect(composer.sent).toBeVisible({ timeout: 50_000 })
      const [sent] = await sandbox.messages('sentitems')
      expect(sent?.attachments).toEqual([
        expect.objectContaining({ name: file.name, size, sha256: sha256(file.buffer) }),
      ])
    },
  )
}

test('149 MB: sequential ranges of at most 4 MB, no token, little memory', async ({
  composer,
  sandbox,
}) => {
  test.setTimeout(180_000)
  const size = 149 * MB
  const file = makeFile('huge.bin', size)
  const folder = await mkdtemp(join(tmpdir(), 'composer-'))
  const path = join(folder, file.name)
  await writeFile(path, file.buffer)
  await composer.fill(hello)
  const cdp = await composer.page.context().newCDPSession(composer.page)
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')) as {
      usedSize: number
      backingStorageSize?: number
    }
  }
  const total = ({ usedSize, backingStorageSize = 0 }: Awaited<ReturnType<typeof heap>>) =>
    usedSize + backingStorageSize
  const before = total(await heap())

  const chooser = composer.page.waitForEvent('filechooser')
  await composer.button('Attach files').click()
  await (await chooser).setFiles(path)
  await composer.send.click()
  const bar = composer.page.getByRole('progressbar', { name: 'Uploading huge.bin' })
  await expect(bar).toBeVisible({ timeout: 30_000 })
  let most = 0
  while (await bar.isVisible()) {
    most = Math.max(most, total(await heap()))
    await composer.page.waitForTimeout(100)
  }
  await expect(composer.sent).toBeVisible({ timeout: 120_000 })
  await rm(folder, { recursive: true })
  expect(most - before).toBeLessThan(16 * MB)

  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]).toMatchObject({ size, sha256: sha256(file.buffer) })
  const puts = await sandbox.log({ method: 'PUT' })
  let next = 0
  for (const { headers } of puts) {
    expect(headers).not.toHaveProperty('authorization')
    const [, first, last] = /^bytes (\d+)-(\d+)\/\d+$/.exec(headers['content-range'] ?? '') ?? []
    expect(Number(first)).toBe(next)
    expect(Number(last) - Number(first)).toBeLessThan(4 * MB)
    next = Number(last) + 1
  }
  expect(next).toBe(size)
})

test('empty and too large files are refused at once with the reason, the others are kept', async ({
  signedOut,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'composer-'))
  const path = join(folder, 'too large.bin')
  await writeFile(path, Buffer.alloc(157_286_401))
  const chooser = signedOut.page.waitForEvent('filechooser')
  await signedOut.button('Attach files').click()
  await (await chooser).setFiles(path)
  await expect(signedOut.alert.filter({ hasText: 'too large.bin' })).toContainText('157,286,400')
  await rm(folder, { recursive: true })
  await signedOut.attach(textFile('empty.txt', ''), textFile('good.txt', 'good'))
  await expect(signedOut.alert.filter({ hasText: 'empty.txt' })).toBeVisible()
  await expect(signedOut.attachments.getByRole('listitem')).toHaveCount(1)
})

test('a refused file stays, marked, with Retry and Remove, and Send waits for it', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  const file = makeFile('stubborn.bin', 4_000_000)
  await composer.attach(file)
  await sandbox.addFault({
    match: { method: 'POST', path: 'createUploadSession' },
    what: { status: 400, code: 'ErrorFileNotWanted' },
  })
  await composer.send.click()
  await expect(composer.alert.first()).toBeVisible()
  await expect(composer.button('Remove stubborn.bin')).toBeVisible()
  await composer.button('Retry stubborn.bin').click()
  await expect(composer.button('Retry stubborn.bin')).toBeHidden({ timeout: 20_000 })
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

/** Everything that is met on the way to a mailbox; pauses are short because Graph says so. */
const troubles = [
  { status: 429, retryAfter: 1 },
  { status: 500, retryAfter: 1, when: 'after' },
  { status: 502, retryAfter: 1, body: 'text' },
  { status: 503, retryAfter: 1, body: 'empty' },
  { status: 504, retryAfter: 1, when: 'after' },
  { dropConnection: true },
  { dropConnection: true, when: 'after' },
  { status: 503, withoutCors: true },
]

test('five files of 20 MB arrive with one click though a tenth of all requests fails', async ({
  composer,
  sandbox,
}) => {
  test.setTimeout(240_000)
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => makeFile(`${name}.bin`, 20 * MB))
  const folder = await mkdtemp(join(tmpdir(), 'composer-'))
  const paths = files.map(({ name }) => join(folder, name))
  await Promise.all(files.map(({ buffer }, index) => writeFile(paths[index]!, buffer)))
  await composer.fill(hello)
  const chooser = composer.page.waitForEvent('filechooser')
  await composer.button('Attach files').click()
  await (await chooser).setFiles(paths)
  const rate = 0.1 / troubles.length
  // Of the final request only a refusal is told: what is in doubt is never repeated by itself.
  const [throttled] = troubles
  await sandbox.addFault({
    match: { path: '/send$' },
    ...{ times: 'always', rate: 0.1, seed: 1, what: throttled! },
  })
  for (const path of ['/messages$', '/attachments', 'AttachmentSessions']) {
    for (const [index, what] of troubles.entries()) {
      await sandbox.addFault({ match: { path }, times: 'always', rate, seed: 40 + index, what })
    }
  }
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 200_000 })
  await rm(folder, { recursive: true })
  const messages = await sandbox.messages('sentitems')
  expect(messages).toHaveLength(1)
  const arrived = messages[0]!.attachments.map(({ name, sha256: hash }) => `${name} ${hash}`)
  expect(arrived.sort()).toEqual(files.map(({ name, buffer }) => `${name} ${sha256(buffer)}`))
  const log = await sandbox.log()
  expect(log.filter(({ status }) => status === 0 || status >= 429).length).toBeGreaterThan(0)
})

test('a file is paused and resumed while the message is on its way', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  await composer.attach(makeFile('big.bin', 9_000_000))
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await composer.send.click()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  await composer.button('Pause big.bin').click()
  await expect(composer.attachments).toContainText('Paused')
  await sandbox.release()
  const puts = async () => (await sandbox.log({ method: 'PUT' })).length
  await expect.poll(puts).toBe(1)
  await expect(composer.page.getByRole('progressbar', { name: 'Uploading big.bin' })).toBeVisible()
  await expect(composer.button('Cancel')).toBeVisible()
  // Long enough for another range to be sent, if one were.
  await composer.page.waitForTimeout(500)
  expect(await puts()).toBe(1)
  await composer.button('Resume big.bin').click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  expect(await puts()).toBe(3)
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toHaveLength(1)
})

test('a paused message can still be cancelled', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.attach(makeFile('big.bin', 12_000_000))
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await composer.send.click()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  await composer.button('Pause big.bin').click()
  await sandbox.release()
  await composer.button('Cancel').click()
  await expect(composer.send).toBeEnabled()
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})
