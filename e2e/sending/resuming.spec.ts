/** A page that ends in the middle of a sending: the next one goes on from there, or finds out the end. */
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { reopen } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
const size = 25 * 1_048_576

const answersHeld = (sandbox: SandboxControl) =>
  expect.poll(async () => (await sandbox.held()).length)

async function rangesSent(sandbox: SandboxControl) {
  const puts = await sandbox.log({ method: 'PUT' })
  return puts.map(({ headers }) => {
    const [, first, last] = /^bytes (\d+)-(\d+)\/\d+$/.exec(headers['content-range'] ?? '') ?? []
    return { first: Number(first), last: Number(last) }
  })
}

for (const way of ['reloaded', 'killed'] as const) {
  test(`${way} while 25 MB are uploaded: only the rest is sent`, async ({
    composer,
    context,
    sandbox,
  }) => {
    test.slow()
    const file = makeFile('film.bin', size)
    await composer.fill(hello)
    await composer.attach(file)
    // The third range is received, and nobody is left to hear so.
    const what = { hold: true, when: 'after' }
    await sandbox.addFault({ match: { method: 'PUT' }, skip: 2, what })
    await composer.send.click()
    await answersHeld(sandbox).toBe(1)
    if (way === 'reloaded') await composer.page.reload()
    else await composer.page.close()
    const again = way === 'reloaded' ? composer : await reopen(context)
    await expect(again.sent).toBeVisible({ timeout: 60_000 })

    const [sent, ...more] = await sandbox.messages('sentitems')
    expect(more).toEqual([])
    expect(sent?.attachments).toMatchObject([{ size, sha256: sha256(file.buffer) }])
    expect(await sandbox.messages('drafts')).toEqual([])
    expect(await sandbox.log({ path: 'createUploadSession' })).toHaveLength(1)
    let next = 0
    for (const { first, last } of await rangesSent(sandbox)) {
      expect(first).toBe(next)
      next = last + 1
    }
    expect(next).toBe(size)
  })
}

const uploadHeld = { match: { method: 'PUT' }, skip: 1, what: { hold: true } }

for (const way of ['a reload', 'a lost connection'] as const) {
  test(`Save draft goes on by itself after ${way}, where it stopped`, async ({
    composer,
    context,
    sandbox,
  }) => {
    const { page } = composer
    let windows = 0
    page.on('popup', () => (windows += 1))
    const file = makeFile('big.bin', 12_000_000)
    await composer.fill(hello)
    await composer.attach(file)
    await sandbox.addFault(uploadHeld)
    await composer.saveDraft.click()
    await answersHeld(sandbox).toBe(1)
    if (way === 'a reload') await page.reload()
    else {
      await context.setOffline(true)
      await sandbox.release()
      await expect(page.getByText(/Trying again…|You’re offline/)).toBeVisible()
      await context.setOffline(false)
    }
    await expect(composer.draftSaved).toBeVisible({ timeout: 60_000 })
    const [draft, ...more] = await sandbox.messages('drafts')
    expect(more).toEqual([])
    expect(draft?.attachments).toMatchObject([{ sha256: sha256(file.buffer) }])
    expect(await sandbox.log({ path: 'createUploadSession' })).toHaveLength(1)
    expect(windows).toBe(0)

    await composer.subject.fill('Hello again')
    await expect
      .poll(async () => (await sandbox.messages('drafts'))[0]?.['subject'])
      .toBe('Hello again')
  })
}

test('Save draft without a connection: said, and done when it is back', async ({
  composer,
  context,
  sandbox,
}) => {
  await composer.fill(hello)
  await context.setOffline(true)
  await composer.saveDraft.click()
  await expect(composer.alert).toContainText('You’re offline.')
  await expect(composer.button('Try again')).toBeVisible()
  await context.setOffline(false)
  await expect(composer.draftSaved).toBeVisible()
  await expect(composer.alert).toBeHidden()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})

for (const path of ['/sendMail', '/send'] as const) {
  test.describe(path, () => {
    // As one request, however slow the machine is.
    test.use({ savesByItself: path === '/send' })

    test(`closed between the final request and its answer (${path}): Sent, one copy`, async ({
      composer,
      context,
      sandbox,
    }) => {
      await composer.fill(hello)
      if (path === '/send') {
        await composer.saveDraft.click()
        await expect(composer.draftSaved).toBeVisible()
      }
      const match = { method: 'POST', path }
      await sandbox.addFault({ match, what: { hold: true, when: 'after' } })
      await composer.send.click()
      await answersHeld(sandbox).toBe(1)
      await composer.page.close()

      const again = await reopen(context)
      await expect(again.sent).toBeVisible()
      await expect(again.page.getByText(/Sent at/)).toBeVisible()
      expect(await sandbox.messages('sentitems')).toHaveLength(1)
      expect(await sandbox.messages('drafts')).toEqual([])
      expect(await sandbox.log(match)).toHaveLength(1)
    })
  })
}
