/** Signing in, at the moment of use, with every way it can go wrong; the message stays through all. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile, sha256, textFile } from '#e2e/support/files.ts'
import { allScopes, expect, newPerson, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'one window signs in and asks for what the send needs',
  { tag: '@firefox' },
  async ({ signedOut, sandbox, person }) => {
    await signedOut.fill(hello)
    let windows = 0
    signedOut.page.on('popup', () => (windows += 1))
    await signedOut.signInDuring(() => signedOut.send.click(), person)
    await expect(signedOut.sent).toBeVisible()
    expect(windows).toBe(1)
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
    await expect(signedOut.button(`Account: ${person.name}`)).toBeVisible()
  },
)

test(
  'a blocked window becomes a full-page sign-in, and the message and its files are back',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    await page.addInitScript(() => (window.open = () => null))
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill(hello)
    const file = textFile('kept.txt', 'kept on this device')
    await composer.attach(file)
    await composer.send.click()
    await composer.leaveForSignIn()
    await page.getByRole('button', { name: person.address }).click()

    await expect(composer.button(`Account: ${person.name}`)).toBeVisible()
    await composer.editorReady()
    await expect(composer.subject).toHaveValue('Hello')
    await expect(composer.body).toHaveText('How are you?')
    await expect(composer.attachments.getByRole('listitem')).toContainText('kept.txt')
    expect(await sandbox.messages('sentitems')).toHaveLength(0)
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
  },
)

test('a closed window can be tried again, and given up', async ({ signedOut, sandbox, person }) => {
  await sandbox.consent(allScopes)
  await signedOut.fill(hello)
  const opened = signedOut.page.waitForEvent('popup')
  await signedOut.send.click()
  const popup = await opened
  await popup.getByRole('button', { name: person.address }).waitFor()
  // Nobody is quicker; before that the page cannot tell a closed window from one it lost sight of.
  await popup.waitForTimeout(800)
  await popup.close()
  await expect(signedOut.page.getByRole('dialog')).toContainText('closed')
  await signedOut.signInDuring(() => signedOut.button('Try again').click(), person)
  await expect(signedOut.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('a reload while the window is open is no failure, and the old window is not needed', async ({
  signedOut,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  const { page } = signedOut
  const opened = page.waitForEvent('popup')
  await signedOut.button('Sign in').click()
  const old = await opened
  await old.getByRole('button', { name: person.address }).waitFor()
  await page.reload()
  await signedOut.editorReady()
  await expect(signedOut.button('Sign in')).toBeEnabled()
  await expect(page.getByText('no_token_request_cache_error')).toBeHidden()
  await expect(signedOut.alert).toBeHidden()
  await signedOut.signIn(person)
  await expect(signedOut.alert).toBeHidden()
})

test('signing out asks about the message on screen', async ({ composer, person }) => {
  const { page } = composer
  await composer.fill(hello)
  const signOut = async () => {
    await composer.signOut(person)
  }
  await signOut()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The message you’re writing is saved in this browser.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(composer.subject).toHaveValue('Hello')
  await signOut()
  await dialog.getByRole('button', { name: 'Delete from this device' }).click()
  await expect(composer.button('Sign in')).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  await expect(composer.body).toHaveText('')
  await page.reload()
  await composer.editorReady()
  await expect(page.getByText('How are you?')).toBeHidden()
})

test('cancelling while the window is open keeps the message', async ({ signedOut, sandbox }) => {
  await signedOut.fill(hello)
  const opened = signedOut.page.waitForEvent('popup')
  await signedOut.send.click()
  const popup = await opened
  const closed = popup.waitForEvent('close')
  await signedOut.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await closed
  await expect(signedOut.body).toHaveText('How are you?')
  await expect(signedOut.send).toBeEnabled()
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('a permission refused keeps the message; given later, it is sent', async ({
  signedOut,
  sandbox,
  person,
}) => {
  await signedOut.fill(hello)
  const opened = signedOut.page.waitForEvent('popup')
  await signedOut.send.click()
  const popup = await opened
  await popup.getByRole('button', { name: person.address }).click()
  await popup.getByRole('button', { name: 'Cancel' }).click()
  await expect(signedOut.alert.filter({ hasText: 'permission' })).toBeVisible()
  await expect(signedOut.body).toHaveText('How are you?')
  await signedOut.signInDuring(() => signedOut.send.click(), person)
  await expect(signedOut.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('saving asks for its own permission when it is first needed', async ({
  signedOut,
  sandbox,
  person,
}) => {
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await signedOut.signIn(person)
  await signedOut.fill(hello)
  await signedOut.signInDuring(() => signedOut.saveDraft.click(), person)
  await expect(signedOut.draftSaved).toBeVisible()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})

test('a token that expires in the middle of an upload is renewed', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  const file = makeFile('big.bin', 9_000_000)
  await composer.attach(file)
  await sandbox.addFault({ match: { method: 'PUT' }, what: { expireTokens: true } })
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 30_000 })
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
  const [created] = await sandbox.log({ path: 'createUploadSession' })
  const draft = /messages\/([^/]+)/.exec(created?.path ?? '')?.[1] ?? 'none'
  const refused = await sandbox.log({ address: '', path: draft })
  expect(refused.filter(({ status }) => status === 401)).not.toEqual([])
})

test('a second account can be added and chosen as the sender', async ({
  composer,
  sandbox,
  person,
}) => {
  const other = newPerson('Sascha Second')
  await sandbox.addAccount(other)
  await sandbox.consent(allScopes, other)
  await composer.fill(hello)
  await composer.button(`Account: ${person.name}`).click()
  await composer.signInDuring(() => composer.button('Add account').click(), other)
  const from = composer.page.getByRole('combobox', { name: 'From' })
  await expect(from).toBeVisible()
  await from.selectOption({ label: `${other.name} <${other.address}>` })
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', other.address)).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('signing out forgets the account and keeps the message', async ({ composer, person }) => {
  await composer.fill(hello)
  await composer.signOut(person)
  await composer.button('Keep on this device').click()
  await expect(composer.button('Sign in')).toBeVisible()
  await expect(composer.body).toHaveText('How are you?')
  const kept = await composer.page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).not.toContain(person.address)
})
