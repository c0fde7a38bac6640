/** The same, where something else takes its time before the control vanishes. */
import { makeFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { expectFocus, press } from '#e2e/support/focused.ts'

test('the sign-in window given up: Sign in again', async ({ signedOut, page }) => {
  const opened = page.waitForEvent('popup')
  await press(signedOut.button('Sign in'))
  await (await opened).close()
  await press(page.getByRole('dialog').getByRole('button', { name: 'Cancel' }))
  await expect(signedOut.button('Sign in')).toBeFocused()
})

test('signed in: back into the field, for the button that opened the window is gone', async ({
  signedOut,
  page,
  person,
  sandbox,
}) => {
  await sandbox.consent(['User.Read'])
  await signedOut.subject.click()
  await signedOut.button('Sign in').focus()
  await signedOut.signInDuring(() => page.keyboard.press('Enter'), person)
  await signedOut.button(`Account: ${person.name}`).waitFor()
  await expectFocus(signedOut.subject)
})

test('a sending that is called back: into the next message', async ({ composer, page }) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Later', body: 'Text' })
  await composer.chooseMore('Schedule send')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Schedule for/ })
    .click()
  const cancel = composer.button('Cancel sending')
  await cancel.waitFor({ timeout: 20_000 })
  await press(cancel)
  await composer.body.waitFor()
  await expect(page.getByRole('button', { name: 'Close' }).first()).toBeVisible()
  await expectFocus(composer.to)
  await press(page.getByRole('button', { name: 'Close' }).first())
  await expectFocus(composer.to)
})

test('a sending that is edited, beside unsent messages: into the message', async ({
  composer,
  page,
}) => {
  await composer.subject.fill('Earlier')
  await composer.button('New message').click()
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Later', body: 'Text' })
  await composer.chooseMore('Schedule send')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Schedule for/ })
    .click()
  const edit = composer.button('Edit')
  await edit.waitFor({ timeout: 20_000 })
  await press(edit)
  await expect(composer.subject).toHaveValue('Later')
  await expect(composer.button('Send')).toBeEnabled()
  await expect(composer.body).toBeFocused()
})

test('Cancel of an upload, and Retry of a failed file', async ({ composer, page, sandbox }) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Big', body: 'Text' })
  await composer.attach(makeFile('big.bin', 4_000_000))
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await composer.send.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('progressbar', { name: 'Uploading big.bin' }).waitFor()
  await expectFocus(page.getByRole('region', { name: 'Message', exact: true }))
  await press(composer.button('Cancel'))
  await sandbox.release()
  await composer.send.and(page.locator(':enabled')).waitFor()
  await expectFocus(composer.body)

  const what = { status: 400, code: 'ErrorFileNotWanted' }
  await sandbox.addFault({ match: { method: 'POST', path: 'createUploadSession' }, times: 1, what })
  await sandbox.addFault({ match: { method: 'PUT' }, times: 1, what: { status: 400 } })
  await press(composer.send)
  const retry = composer.button('Retry big.bin')
  await retry.waitFor({ timeout: 20_000 })
  await press(retry)
  await retry.waitFor({ state: 'hidden' })
  await expectFocus(composer.attachments.getByRole('listitem', { name: 'big.bin' }))
})

test('an unsent message: Delete leads to its Undo, Restore into the message, where Hide leaves it', async ({
  signedOut,
  page,
}) => {
  for (const subject of ['One', 'Two', 'Three']) {
    await signedOut.subject.fill(subject)
    await expect(page.getByText('Saved on this device only').first()).toBeVisible()
    await page.goto('./?cc=ada@x.org')
    await signedOut.editorReady()
  }
  const list = page.locator('.unsent-messages')
  await list.waitFor()
  await press(list.getByRole('button', { name: 'Delete' }).first())
  await expectFocus(signedOut.undo)
  await press(list.getByRole('button', { name: 'Restore' }).first())
  await expectFocus(signedOut.to)
  await press(list.getByRole('button', { name: 'Hide' }))
  await list.waitFor({ state: 'hidden' })
  await expectFocus(signedOut.to)
})
