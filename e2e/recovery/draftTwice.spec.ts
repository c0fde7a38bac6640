/** One draft is one message: opened from Drafts again, it is the one that this device has. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { openTab, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Once', body: 'First words' }

async function openFromDrafts({ page, button }: ComposerPage, subject: string) {
  await button('Drafts').click()
  const region = page.getByRole('region', { name: 'Drafts' })
  await region.getByRole('listitem', { name: subject }).getByRole('button').first().click()
}

test(
  'open in another tab: shown to be read and taken over, and there is one draft',
  { tag: '@firefox' },
  async ({ composer: first, context, sandbox }) => {
    await first.fill(hello)
    await first.saveDraft.click()
    await expect(first.draftSaved).toBeVisible()
    const second = await openTab(context)
    await openFromDrafts(second, hello.subject)
    await expect(second.page.getByText('This message is open in another tab.')).toBeVisible()
    await expect(second.body).toHaveText(hello.body)
    await second.button('Edit here').click()
    await expect(first.page.getByText('This message is open in another tab.')).toBeVisible()
    await second.subject.fill('Twice')
    await second.saveDraft.click()
    await expect(second.draftSaved).toBeVisible()
    expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Twice' }])
  },
)

test('not all of it has reached its draft: what was written last is opened', async ({
  composer,
  page,
  context,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await context.setOffline(true)
  await composer.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and more')
  await composer.button('New message').click()
  await expect(composer.subject).toHaveValue('')
  await context.setOffline(false)
  await openFromDrafts(composer, hello.subject)
  await expect(composer.body).toHaveText('First words and more')
})

test('another program changed it since: its version is opened, and ours stays among the unsent', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
  page,
}) => {
  await composer.fill(hello)
  await expect.poll(async () => (await sandbox.messages('drafts')).length).toBe(1)
  await composer.button('New message').click()
  const other = new OtherProgram(request, graphOrigin, person.address)
  const { value } = await other.ask<{ value: { id: string }[] }>('/me/mailFolders/drafts/messages')
  const path = `/me/messages/${encodeURIComponent(value[0]?.id ?? '')}`
  await other.ask(path, { method: 'PATCH', body: { subject: 'From the phone', body: {} } })
  await openFromDrafts(composer, 'From the phone')
  await expect(composer.subject).toHaveValue('From the phone')
  await composer.button('New message').click()
  await page.reload()
  await composer.editorReady()
  await expect(unsent(composer)).toContainText(hello.subject)
  await expect(unsent(composer)).toContainText(hello.body)
})

test('nobody changed it: it is the one message that was there', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await expect.poll(async () => (await sandbox.messages('drafts')).length).toBe(1)
  await composer.button('New message').click()
  await openFromDrafts(composer, hello.subject)
  await expect(composer.subject).toHaveValue(hello.subject)
  await composer.button('New message').click()
  await expect(unsent(composer).getByRole('listitem')).toHaveCount(1)
})
