/** A discarded draft goes from the mailbox, whatever becomes of the page that discarded it. */
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { openTab } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'a discarded draft is gone although the page was reloaded before the time to undo it was over',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await composer.fill(hello)
    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    await composer.button('Discard').click()
    expect(await sandbox.messages('drafts')).toHaveLength(1)
    await composer.page.reload()
    await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
  },
)

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
  }
  await discard()
  await composer.undo.click()
  await expect(composer.subject).toHaveValue(hello.subject)
  await discard()
  await composer.page.close()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await openTab(context)
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
})

test('what waits for its removal is on no list of drafts, in no tab; undone it is there again', async ({
  composer,
  context,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const other = await openTab(context)
  const item = (one: typeof composer) =>
    one.page.getByRole('region', { name: 'Drafts' }).getByRole('listitem', { name: hello.subject })
  await other.button('Drafts').click()
  await expect(item(other)).toBeVisible()
  await composer.button('Discard').click()
  await expect(item(other)).toHaveCount(0)
  await composer.button('Drafts').click()
  await expect(page.getByRole('searchbox', { name: 'Search drafts' })).toBeVisible()
  await expect(page.getByText('No drafts in this folder')).toBeVisible()
  await composer.undo.click()
  await expect(item(composer)).toBeVisible()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})

test('a draft that a list already opens while it is deleted from another list stays', async ({
  composer,
  context,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('New message').click()
  const other = await openTab(context)
  const itemOf = (one: Page) => one.getByRole('region', { name: 'Drafts' }).getByRole('listitem')
  for (const one of [composer, other]) await one.button('Drafts').click()
  const item = itemOf(other.page)
  await expect(item).toBeVisible()
  // The answer about the draft comes after it was deleted.
  let answer: () => void = () => undefined
  const deleted = new Promise<void>((resolve) => (answer = resolve))
  await other.page.route(/me\/messages\//, async (route) => {
    await deleted
    await route.continue()
  })
  await item.getByRole('button').first().click()
  await itemOf(page)
    .getByRole('button', { name: /^Delete/ })
    .click()
  await expect(itemOf(page)).toHaveCount(0)
  answer()
  await expect(other.subject).toHaveValue(hello.subject)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('mail-composer.discarded')))
    .toBeNull()
  await expect(composer.undo).toHaveCount(0, {
    timeout: 15_000,
  })
  await other.subject.fill('Gone on with')
  await expect
    .poll(() => sandbox.messages('drafts'), { timeout: 15_000 })
    .toMatchObject([{ subject: 'Gone on with' }])
})

test('a draft deleted from the list is gone although the page was reloaded before it was', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const program = new OtherProgram(request, graphOrigin, person.address)
  await program.ask('/me/messages', { method: 'POST', body: { subject: 'Foreign' } })
  await composer.button('Drafts').click()
  await composer.button('Delete Foreign').click()
  await expect(composer.page.getByText('“Foreign” was deleted.')).toBeVisible()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await composer.page.reload()
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
})

test('the keys of Undo bring a discarded message back', async ({ composer }) => {
  await composer.fill(hello)
  await composer.button('Discard').click()
  await expect(composer.undo).toBeVisible()
  await composer.page.keyboard.press('ControlOrMeta+Z')
  await expect(composer.subject).toHaveValue(hello.subject)
  await expect(composer.body).toHaveText(hello.body)
})
