/** The question about a draft that was changed elsewhere cannot be fetched. */
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('it is said in its place, the message stays, and the question comes when it can', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { page } = composer
  const chunk = '**/assets/ConflictQuestion*'
  const missing = page.getByText('This part of Mail Composer couldn’t load.')
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [draft] = await sandbox.messages('drafts')
  const path = `/me/messages/${encodeURIComponent(String(draft?.['id']))}`
  const program = new OtherProgram(request, graphOrigin, person.address)
  await program.ask(path, { method: 'PATCH', body: { subject: 'Theirs' } })

  await page.route(chunk, (route) => route.abort())
  await composer.subject.fill('Mine')
  await composer.saveDraft.click()
  await expect(missing).toBeVisible()
  // The saving that found it has one of its own.
  const notice = page.locator('.banner').filter({ has: missing })
  const again = notice.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await expect(composer.subject).toHaveValue('Mine')
  await expect(composer.body).toHaveText('How are you?')
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Theirs' }])
  await expectCleanOnPhone(page, 'the question missing')

  await page.unroute(chunk)
  await again.click()
  await expect(missing).toBeHidden()
  const question = page.getByRole('dialog', { name: 'This draft was edited somewhere else' })
  await question.getByRole('button', { name: 'Keep this version' }).click()
  await expect.poll(() => sandbox.messages('drafts')).toMatchObject([{ subject: 'Mine' }])
  await expect(composer.draftSaved).toBeVisible()
  await expect(composer.body).toHaveText('How are you?')
})
