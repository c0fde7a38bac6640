/** Drafts of the mailbox: opened, changed by little, and saved as a person does it. */
import type { APIRequestContext } from '@playwright/test'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { makeFullDraft, openFromList } from '#e2e/support/fullDraft.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'

const html =
  '<html><head></head><body><table><tr><td style="color:red">Kept</td></tr></table></body></html>'

type Scene = { request: APIRequestContext; graphOrigin: string; address: string }

/** Made as another program would make it. */
async function makeDraft({ request, graphOrigin, address }: Scene, subject: string) {
  const tokens = await request.post(`${graphOrigin}/sandbox/tokens`, {
    data: { address, scopes: allScopes },
  })
  const { token } = (await tokens.json()) as { token: string }
  const response = await request.post(`${graphOrigin}/v1.0/me/messages`, {
    headers: { Authorization: `Bearer ${token}` },
    data: {
      subject,
      body: { contentType: 'html', content: html },
      toRecipients: [{ emailAddress: { address: 'AlexW@contoso.com' } }],
      categories: ['Red category'],
      internetMessageHeaders: [{ name: 'x-one', value: '1' }],
      singleValueExtendedProperties: [{ id: 'Integer 0x0036', value: '2' }],
      flag: { flagStatus: 'flagged' },
      importance: 'high',
    },
  })
  expect(response.status()).toBe(201)
}

test(
  'a draft is saved without a change, then with one: only that is sent',
  { tag: '@firefox' },
  async ({ composer, sandbox, request, graphOrigin, person, page }) => {
    await makeDraft({ request, graphOrigin, address: person.address }, 'From elsewhere')
    await composer.button('Drafts').click()
    const region = page.getByRole('region', { name: 'Drafts' })
    const item = region.getByRole('listitem', { name: 'From elsewhere' })
    await expect(item).toBeVisible()
    await expectClean(page, 'the list', '.drafts-panel')
    await item.getByRole('button').first().click()
    await expect(composer.subject).toHaveValue('From elsewhere')
    await expect(composer.body.getByText('Kept', { exact: true })).toBeVisible()

    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    expect(await sandbox.log({ method: 'PATCH' })).toEqual([])

    await composer.subject.fill('Changed here')
    await composer.saveDraft.click()
    await expect.poll(async () => (await sandbox.log({ method: 'PATCH' })).length).toBe(1)
    const [patch] = await sandbox.log({ method: 'PATCH' })
    expect(patch?.body).toEqual({ subject: 'Changed here' })
    expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Changed here' }])
  },
)

test('an opened draft is clean for axe and fits a phone', async ({
  composer,
  request,
  graphOrigin,
  person,
  page,
}) => {
  await makeFullDraft(new OtherProgram(request, graphOrigin, person.address), person.address)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openFromList(composer, 'All there is')
  await expectClean(page, 'the draft')
  await expectFits(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectClean(page, 'the draft')
  await expectFits(page)
  await composer.button('Drafts').click()
  const list = page.getByRole('list', { name: 'Drafts' })
  await expect(list.getByRole('listitem', { name: 'All there is' })).toBeVisible()
  await expectClean(page, 'the draft')
  await expectFits(page)
})

test('a message with text makes room without a question, and is offered again', async ({
  composer,
  request,
  graphOrigin,
  person,
  page,
}) => {
  const program = new OtherProgram(request, graphOrigin, person.address)
  await program.ask('/me/messages', { method: 'POST', body: { subject: 'Waiting' } })
  await composer.subject.fill('Begun here')
  await openFromList(composer, 'Waiting')
  await expect(page.getByRole('dialog', { name: 'Your message isn’t saved yet' })).toHaveCount(0)
  await expect(unsent(composer)).toContainText('Begun here')
})

test('the open list follows the open draft: its new words, and to the folder it is moved to', async ({
  composer,
  sandbox,
  page,
}) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'First', body: 'Text' })
  await composer.button('Drafts').click()
  const region = page.getByRole('region', { name: 'Drafts' })
  const row = (name: string) => region.getByRole('listitem', { name })
  await expect(row('First')).toBeVisible()
  await composer.subject.fill('Second')
  await expect(row('Second')).toBeVisible()
  await expect(row('First')).toBeHidden()
  const folder = region.getByRole('combobox', { name: 'Folder' })
  await expect(folder.getByRole('option', { name: 'Archive' })).toBeAttached()
  await expect(folder.getByRole('option', { name: 'Drafts', exact: true })).toHaveCount(1)

  await composer.chooseMore('Save to folder')
  const dialog = page.getByRole('dialog', { name: 'Save to folder' })
  await dialog.getByRole('combobox').selectOption({ label: 'Archive' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved to “Archive”.')).toBeVisible()
  await expect(row('Second')).toBeHidden()
  await composer.subject.fill('Third')
  await expect.poll(() => sandbox.messages('archive')).toMatchObject([{ subject: 'Third' }])
  await expect(composer.draftSaved).toBeVisible()
  await expect(page.getByText(/Saved to Drafts/)).toBeHidden()

  await folder.selectOption({ label: 'Archive' })
  await composer.button('New message').click()
  await row('Third').getByRole('button').first().click()
  await expect(composer.subject).toHaveValue('Third')
  await composer.subject.fill('Fourth')
  await expect.poll(() => sandbox.messages('archive')).toMatchObject([{ subject: 'Fourth' }])
  await expect(composer.draftSaved).toBeVisible()
})
