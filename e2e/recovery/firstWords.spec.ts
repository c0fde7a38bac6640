/** What is begun is in Drafts by itself where that is allowed; where it is not, the status says so and offers it. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'

const hello = { to: 'AlexW@contoso.com', subject: 'Hello', body: 'How are you?' }

const savedByItself = ({ page }: ComposerPage) =>
  page.getByRole('status').filter({ hasText: /^Saved to Drafts \d/ })

const subjects = async (sandbox: SandboxControl) =>
  (await sandbox.messages('drafts')).map(({ subject }) => subject).sort()

test('the first words are in Drafts by themselves, and what is discarded then leaves nothing there', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await expect(savedByItself(composer)).toBeVisible()
  await expectClean(page, 'saved by itself')
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Hello' }])
  await composer.button('Discard').click()
  await composer.undo.click()
  await expect(composer.subject).toHaveValue('Hello')
  expect(await subjects(sandbox)).toEqual(['Hello'])
  await composer.button('Discard').click()
  await expect(composer.undo).toBeHidden({ timeout: 30_000 })
  await expect.poll(() => subjects(sandbox)).toEqual([])
  await composer.fill({ ...hello, subject: 'Another' })
  await expect(savedByItself(composer)).toBeVisible()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await subjects(sandbox)).toEqual([])
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Another' }])
})

test('without the permission the status says where the message is, and a click brings it to Drafts', async ({
  signedOut,
  person,
  sandbox,
}) => {
  const { page } = signedOut
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await signedOut.signIn(person)
  let windows = 0
  page.on('popup', () => (windows += 1))
  await signedOut.fill(hello)
  await expect(page.getByText('Saved on this device only')).toBeVisible()
  const offer = signedOut.button('Save to Drafts too')
  await expect(offer).toBeVisible()
  await expectClean(page, 'on this device only')
  expect([windows, await subjects(sandbox)]).toEqual([0, []])
  await signedOut.signInDuring(() => offer.click(), person)
  await expect(signedOut.draftSaved).toBeVisible()
  await expect(offer).toBeHidden()
  await signedOut.subject.fill('Hello again')
  await expect(savedByItself(signedOut)).toBeVisible()
  expect(await subjects(sandbox)).toEqual(['Hello again'])
})
