/** A page that ends in the middle of a sending: the next one goes on from there, or finds out the end. */
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { reopen } from '#e2e/support/unsentLetters.ts'

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

for (const road of ['/sendMail', '/send'] as const) {
  test(`closed between the final request and its answer (${road}): Sent, one copy`, async ({
    composer,
    context,
    sandbox,
  }) => {
    await composer.fill(hello)
    if (road === '/send') {
      await composer.saveDraft.click()
      await expect(composer.draftSaved).toBeVisible()
    }
    const match = { method: 'POST', path: road }
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
}
