/** A saved draft that another program sends in an older version: this one is not called sent, and stays. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'

const budget = { to: 'alexw@contoso.com', subject: 'Budget', body: 'Numbers as of Monday' }
const friday = 'Numbers as of Friday, the right ones'

for (const isSaving of [false, true]) {
  const when = isSaving ? 'and Save draft finds it gone' : 'and Send finds it gone'
  test(`another program sends the older version, ${when}`, async ({
    composer,
    sandbox,
    request,
    graphOrigin,
    person,
  }) => {
    const { page } = composer
    const program = new OtherProgram(request, graphOrigin, person.address)
    await composer.fill(budget)
    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    const [draft] = await sandbox.messages('drafts')
    await program.ask(`/me/messages/${String(draft!['id'])}/send`, { method: 'POST' })

    await composer.body.fill(friday)
    await (isSaving ? composer.saveDraft : composer.send).click()
    const notice = composer.alert.filter({
      hasText: 'A different version of this message was sent.',
    })
    await expect(notice).toContainText('“Budget” was sent on')
    await expect(composer.body).toHaveText(friday)
    await expect(composer.send).toBeDisabled()
    // The draft that was saved is none any more.
    await expect(page.getByRole('status').filter({ hasText: /Drafts|Draft saved/ })).toHaveCount(0)
    await expectClean(page, 'another version was sent')

    await page.reload()
    await expect(notice).toBeVisible()
    await expect(composer.body).toHaveText(friday)
    await expectCleanOnPhone(page, 'another version was sent, after a reload')
    await composer.button('Send as a new message').click()
    await expect(composer.sent).toBeVisible()
    const sent = await sandbox.messages('sentitems')
    expect(new Set(sent.map((one) => one['internetMessageId'])).size).toBe(2)
    expect(sent.map((one) => JSON.stringify(one['body'])).join()).toContain(friday)
    expect(await sandbox.messages('drafts')).toEqual([])
  })
}

test('what follows by itself finds it too; saved anew and reloaded, it is still not sent unasked', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { page } = composer
  const program = new OtherProgram(request, graphOrigin, person.address)
  await composer.fill(budget)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [draft] = await sandbox.messages('drafts')
  await program.ask(`/me/messages/${String(draft!['id'])}/send`, { method: 'POST' })

  await composer.body.fill(friday)
  const notice = composer.alert.filter({ hasText: 'A different version of this message was sent.' })
  await expect(notice).toBeVisible({ timeout: 15_000 })
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await page.reload()
  await expect(notice).toBeVisible()
  await expect(composer.send).toBeDisabled()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
  await composer.button('Send as a new message').click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(2)
  expect(await sandbox.messages('drafts')).toEqual([])
})

test('another program changes whom it goes to: nothing leaves before somebody has seen and chosen', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { page } = composer
  const program = new OtherProgram(request, graphOrigin, person.address)
  await composer.fill(budget)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [draft] = await sandbox.messages('drafts')
  const one = (address: string) => [{ emailAddress: { address } }]
  await program.ask(`/me/messages/${String(draft!['id'])}`, {
    method: 'PATCH',
    body: { toRecipients: one('evil@x.org'), bccRecipients: one('spy@x.org') },
  })
  await composer.body.fill(friday)
  const chip = page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')
  await page.keyboard.press('ControlOrMeta+Enter')
  const question = page.getByRole('dialog', { name: 'This draft was edited somewhere else' })
  await expect(question.getByRole('region', { name: 'This version' })).toContainText(budget.to)
  const theirs = question.getByRole('region', { name: 'Other version' })
  await expect(theirs).toContainText('evil@x.org')
  await expect(theirs).toContainText('spy@x.org')
  await expectCleanOnPhone(page, 'people that were changed elsewhere')
  await question.getByRole('button', { name: 'Keep this version' }).click()
  await expect(composer.sent).toBeVisible()
  await expect(chip).toHaveCount(0)
  const [sent] = await sandbox.messages('sentitems')
  expect(JSON.stringify(sent)).toContain(budget.to)
  expect(JSON.stringify(sent)).not.toMatch(/evil|spy/)
})
