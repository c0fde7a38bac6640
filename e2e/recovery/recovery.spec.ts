/** What was written is still there: after a crash, a reload, a discard, and for whom it is. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile, sha256, textFile } from '#e2e/support/files.ts'
import { allScopes, expect, newPerson, test } from '#e2e/support/fixtures.ts'
import { oneSecond, openTab, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

const recipients = ({ page }: ComposerPage) =>
  page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')

test(
  'a tab killed while typing: text, recipients and files are offered, and come back',
  { tag: '@firefox' },
  async ({ signedOut, context }) => {
    const file = makeFile('plan.bin', 400_000)
    await signedOut.fill(hello)
    await signedOut.attach(file, textFile('note.txt', 'a note'))
    await signedOut.body.press('End')
    await signedOut.page.keyboard.type(' I have been typing without a pause', { delay: 30 })
    await oneSecond(signedOut.page)
    await signedOut.page.close()

    const again = await openTab(context)
    await expect(unsent(again)).toContainText(/Hello.*How are you\? I have/)
    await expect(unsent(again)).toContainText('2 files')
    await expect(unsent(again).locator(':focus')).toHaveCount(0)
    await again.subject.fill('')
    await unsent(again).getByRole('button', { name: 'Restore' }).click()
    await expect(again.subject).toHaveValue('Hello')
    await expect(again.body).toContainText('typing without a pause')
    await expect(recipients(again)).toContainText(hello.to)
    await expect(again.attachments.getByRole('listitem')).toHaveCount(2)
    await expect(unsent(again)).toBeHidden()
  },
)

test('files come back byte for byte, and the message is kept no longer once it is sent', async ({
  composer,
  context,
  sandbox,
}) => {
  const file = makeFile('plan.bin', 300_000)
  await composer.fill(hello)
  await composer.attach(file)
  await oneSecond(composer.page)
  await composer.page.close()
  const again = await openTab(context)
  await unsent(again).getByRole('button', { name: 'Restore' }).click()
  await expect(again.subject).toHaveValue('Hello')
  await again.send.click()
  await expect(again.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
  await oneSecond(again.page)
  const last = await openTab(context)
  await last.page.waitForTimeout(500)
  await expect(unsent(last)).toBeHidden()
})

test('a reload in the middle of a word asks nothing and loses nothing', async ({ signedOut }) => {
  const { page } = signedOut
  await oneSecond(page)
  await signedOut.fill(hello)
  await signedOut.body.press('End')
  await page.keyboard.type(' And')
  await page.reload()
  await signedOut.editorReady()
  await expect(signedOut.body).toHaveText('How are you? And')
  await expect(signedOut.subject).toHaveValue('Hello')
  await expect(unsent(signedOut)).toBeHidden()
})

test('Not now leaves it for later; restoring keeps what is open as another message', async ({
  signedOut,
  context,
}) => {
  await signedOut.fill(hello)
  await oneSecond(signedOut.page)
  await signedOut.page.close()
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Hide' }).click()
  await expect(unsent(second)).toBeHidden()
  await second.fill({ to: 'alexw@contoso.com', subject: 'Another', body: 'Something else' })
  await oneSecond(second.page)
  await second.page.close()
  const third = await openTab(context)
  await expect(unsent(third).getByRole('listitem')).toHaveCount(2)
  await third.fill({ to: 'lee@contoso.com', subject: 'Third', body: 'More' })
  const first = unsent(third).getByRole('listitem').filter({ hasText: 'Hello' })
  await first.getByRole('button', { name: 'Restore' }).click()
  await expect(third.body).toHaveText('How are you?')
  await expect(unsent(third).getByRole('listitem').filter({ hasText: 'Third' })).toBeVisible()
  await expect(unsent(third).getByRole('listitem')).toHaveCount(2)
})

test('a message deleted from the list can be brought back', async ({ signedOut, context }) => {
  await signedOut.fill(hello)
  await oneSecond(signedOut.page)
  await signedOut.page.close()
  const again = await openTab(context)
  await unsent(again).getByRole('button', { name: 'Delete' }).click()
  await expect(again.page.getByText('Message deleted')).toBeVisible()
  await expect(unsent(again)).toBeHidden()
  await again.undo.click()
  await unsent(again).getByRole('button', { name: 'Restore' }).click()
  await expect(again.body).toHaveText('How are you?')
})

test('discard is undone as if nothing had happened, files included', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  const file = textFile('note.txt', 'a note')
  await composer.fill(hello)
  await composer.attach(file)
  await composer.button('Discard').click()
  await expect(page.getByRole('status').filter({ hasText: 'Message discarded' })).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  await composer.undo.click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(composer.body).toHaveText('How are you?')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
})

test('a discarded message is not offered any more', async ({ signedOut }) => {
  await signedOut.fill(hello)
  await oneSecond(signedOut.page)
  await signedOut.button('Discard').click()
  await signedOut.page.reload()
  await signedOut.editorReady()
  await signedOut.page.waitForTimeout(500)
  await expect(unsent(signedOut)).toBeHidden()
})

test('signing out asks what becomes of the messages kept here', async ({
  composer,
  person,
  context,
}) => {
  await composer.fill(hello)
  await oneSecond(composer.page)
  await composer.page.close()
  const again = await openTab(context)
  await unsent(again).getByRole('button', { name: 'Hide' }).click()
  const signOut = async () => {
    await again.signOut(person)
  }
  await signOut()
  await again.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(again.button(`Account: ${person.name}`)).toBeVisible()
  await signOut()
  await again.button('Delete from this device').click()
  await expect(again.button('Sign in')).toBeVisible()
  await again.page.reload()
  await again.editorReady()
  await again.page.waitForTimeout(500)
  await expect(unsent(again)).toBeHidden()
})

test('a message of one account is not shown to another', async ({
  composer,
  person,
  sandbox,
  context,
}) => {
  const colleague = newPerson('Kim Other')
  await sandbox.addAccount(colleague)
  await sandbox.consent(allScopes, colleague)
  await composer.fill(hello)
  await oneSecond(composer.page)
  await composer.page.close()
  const other = await openTab(context)
  await expect(unsent(other)).toContainText(person.address)
  await other.button(`Account: ${person.name}`).click()
  await other.signInDuring(() => other.button('Add account').click(), colleague)
  await other.signOut(person)
  await other.button('Keep on this device').click()
  await expect(unsent(other)).toBeHidden()
  await other.page.keyboard.press('Escape')
  await other.signOut(colleague)
  await expect(other.button('Sign in')).toBeVisible()
  await expect(unsent(other)).toContainText(person.address)
})
