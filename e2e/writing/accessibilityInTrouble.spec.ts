/** What is rarely seen, on a phone and in both themes: failures, questions, and messages that wait. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { makeFile, textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { takeBackWithin } from '#e2e/support/takeBackWithin.ts'
import { oneSecond, openTab, refuseFiles, unsent } from '#e2e/support/unsentMessages.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

const eml = (text: string) => ({
  name: 'message.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(text),
})

const damaged =
  'To: a@b.org\r\nSubject: Offer\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
  '--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n' +
  '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"\r\n' +
  'Content-Transfer-Encoding: base64\r\n\r\n!!!!\r\n--b--\r\n'

const signed =
  'From: AdeleV@contoso.com\r\nTo: AlexW@contoso.com\r\nSubject: Signed\r\n' +
  'Content-Type: multipart/signed; boundary="b"; protocol="application/pkcs7-signature"\r\n\r\n' +
  '--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b--\r\n'

// Each looks at several states.
test.describe.configure({ timeout: 60_000 })

test('refused, busy, offline, a file refused, found again, held back', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  const refused = { status: 403, code: 'ErrorAccessDenied' }
  await sandbox.addFault({ match: { path: 'sendMail' }, what: refused })
  await composer.send.click()
  await expect(composer.button('Copy request id')).toBeVisible()
  await expectCleanOnPhone(page, 'refused')

  await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 429, retryAfter: 120 } })
  await composer.send.click()
  await expect(page.getByText('Outlook is busy.')).toBeVisible()
  await expectCleanOnPhone(page, 'busy')
  await composer.button('Cancel').click()

  await page.context().setOffline(true)
  await composer.send.click()
  await expect(composer.button('Keep as draft')).toBeVisible()
  await expectCleanOnPhone(page, 'offline')
  await composer.button('Keep as draft').click()
  await page.context().setOffline(false)

  await composer.attach(makeFile('stubborn.bin', 4_000_000))
  const unwanted = { status: 400, code: 'ErrorFileNotWanted' }
  await sandbox.addFault({ match: { path: 'createUploadSession' }, what: unwanted })
  await composer.send.click()
  await expect(composer.button('Retry stubborn.bin')).toBeVisible()
  await expectCleanOnPhone(page, 'file refused')

  await oneSecond(page)
  await takeBackWithin(page, 60)
  // A tab that remembers nothing is offered what lies here.
  await page.addInitScript(() => sessionStorage.removeItem('mail-composer.tab'))
  await page.reload()
  await expect(unsent(composer)).toBeVisible()
  await expectCleanOnPhone(page, 'unsent messages')
  await unsent(composer).getByRole('button', { name: 'Restore' }).click()
  await expect(composer.subject).toHaveValue('Hello')
  await composer.send.click()
  await expect(page.getByText(/^Sending in/).last()).toBeVisible()
  await expectCleanOnPhone(page, 'held back')
})

test('a window closed in the middle, and an end that nobody knows', async ({
  signedOut,
  sandbox,
  person,
}) => {
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await signedOut.fill(hello)
  const opened = signedOut.page.waitForEvent('popup')
  await signedOut.send.click()
  const popup = await opened
  await popup.getByRole('button', { name: person.address }).waitFor()
  await expectCleanOnPhone(signedOut.page, 'waiting for the window')
  // Before that the page cannot tell a closed window from one it lost sight of.
  await popup.waitForTimeout(800)
  await popup.close()
  await expect(signedOut.page.getByRole('dialog')).toContainText('closed')
  await expectCleanOnPhone(signedOut.page, 'window closed')
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 504 } })
  await signedOut.signInDuring(() => signedOut.button('Try again').click(), person)
  await expect(signedOut.button('Allow and check')).toBeVisible()
  await expectCleanOnPhone(signedOut.page, 'cannot tell')
})

test.describe('saved by itself', () => {
  test.use({ savesByItself: true })

  test('a draft changed elsewhere, one that cannot be saved, and a message held by Exchange', async ({
    composer,
    sandbox,
    request,
    graphOrigin,
    person,
  }) => {
    const { page } = composer
    await composer.fill(hello)
    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    const [draft] = await sandbox.messages('drafts')
    const program = new OtherProgram(request, graphOrigin, person.address)
    const path = `/me/messages/${encodeURIComponent(String(draft?.['id']))}`
    await program.ask(path, { method: 'PATCH', body: { subject: 'Theirs' } })
    await composer.subject.fill('Mine')
    const dialog = page.getByRole('dialog', { name: 'This draft was edited somewhere else' })
    await expect(composer.button('Choose a version')).toBeVisible()
    await expectCleanOnPhone(page, 'changed elsewhere, said')
    await composer.button('Choose a version').click()
    await expect(dialog).toBeVisible()
    await expectCleanOnPhone(page, 'changed elsewhere')
    await dialog.getByRole('button', { name: 'Keep this version' }).click()
    await expect.poll(() => sandbox.messages('drafts')).toMatchObject([{ subject: 'Mine' }])
    await expect(dialog).toBeHidden()

    const full = { status: 403, code: 'ErrorQuotaExceeded' }
    await sandbox.addFault({ match: { method: 'PATCH' }, what: full })
    await composer.subject.fill('Mine again')
    await expect(composer.button('Try again')).toBeVisible()
    await expectCleanOnPhone(page, 'not saved')

    await composer.chooseMore('Schedule send')
    await expect(page.getByRole('dialog', { name: 'Schedule send' })).toBeVisible()
    await expectCleanOnPhone(page, 'send later')
    await page.getByRole('button', { name: /^Schedule for/ }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Scheduled for' })).toBeVisible()
    await expectCleanOnPhone(page, 'scheduled')
  })
})

test('a damaged message, one in place of a message, a sealed one, and signing out', async ({
  composer,
  sandbox,
  person,
}) => {
  const { page } = composer
  await composer.openEml(eml(damaged))
  await expect(page.getByText('“a.txt” is damaged')).toBeVisible()
  await expectCleanOnPhone(page, 'damaged')
  await composer.openEml(eml(signed))
  await expect(page.getByRole('dialog')).toContainText('Replace your message with this one?')
  await expectCleanOnPhone(page, 'in place of the message')
  await composer.page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  await sandbox.addFault({
    match: { path: 'sendMail' },
    what: { status: 403, code: 'ErrorSendAsDenied' },
  })
  await composer.button('Send unchanged').click()
  await expect(composer.alert.filter({ hasText: 'another sender' })).toBeVisible()
  await expectCleanOnPhone(page, 'sealed')

  await oneSecond(page)
  await page.reload()
  await composer.signOut(person)
  await expect(page.getByRole('dialog')).toContainText('Keep unsent messages')
  await expectCleanOnPhone(page, 'signing out')
})

test('a file that cannot be kept, and a message open in another tab', async ({
  page,
  context,
  sandbox,
}) => {
  void sandbox
  await refuseFiles(page)
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await composer.attach(textFile('large.txt', 'too much'))
  await expect(page.getByRole('status').filter({ hasText: '“large.txt”' })).toBeVisible()
  await expectCleanOnPhone(page, 'file not kept')
  await oneSecond(page)
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await expect(second.button('Edit here')).toBeVisible()
  await expectCleanOnPhone(second.page, 'open in another tab')
})
