/** A discarded draft goes from the mailbox, whatever becomes of the page that discarded it. */
import { expect, test } from '#e2e/support/fixtures.ts'
import { openTab } from '#e2e/support/unsentLetters.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('a discarded draft is gone although the page was reloaded before the time to undo it was over', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('Discard').click()
  await composer.page.getByRole('button', { name: 'Discard the letter' }).click()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await composer.page.reload()
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
})

test('a discarded draft whose tab was closed is removed by the next one; undone, it stays', async ({
  composer,
  context,
  sandbox,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const discard = async () => {
    await composer.button('Discard').click()
    await composer.page.getByRole('button', { name: 'Discard the letter' }).click()
  }
  await discard()
  await composer.page.locator('.keep-panel').getByRole('button', { name: 'Undo' }).click()
  await expect(composer.subject).toHaveValue(hello.subject)
  await discard()
  await composer.page.close()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await openTab(context)
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
})
