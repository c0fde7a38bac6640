/** A large file that is given up on its way. */
import { makeFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Files', body: 'Here they are.' }

// A draft that is there before Send stays: here Send makes it.
test.use({ savesByItself: false })

test(
  'an upload can be cancelled, and leaves nothing behind',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await composer.fill(hello)
    await composer.attach(makeFile('big.bin', 12_000_000))
    await sandbox.addFault({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
    await composer.send.click()
    await expect(
      composer.page.getByRole('progressbar', { name: 'Uploading big.bin' }),
    ).toBeVisible()
    await composer.button('Cancel').click()
    await expect(composer.send).toBeEnabled()
    await sandbox.release()
    await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
    expect(await sandbox.messages('sentitems')).toHaveLength(0)
  },
)
