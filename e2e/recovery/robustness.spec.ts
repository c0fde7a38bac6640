/** What people do by accident: two things at once, giving up midway, many files, rubbish. */
import { makeFile, textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('saving by key while the message is being sent does nothing', async ({
  composer,
  sandbox,
}) => {
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { hold: true } })
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.send).toBeDisabled()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  await composer.page.keyboard.press('Control+s')
  await composer.page.keyboard.press('Control+Enter')
  await expect(composer.send).toBeDisabled()
  await sandbox.release()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
  expect(await sandbox.messages('drafts')).toHaveLength(0)
})

test('sending by key while the message is being saved waits for that: one copy, no draft left', async ({
  composer,
  sandbox,
}) => {
  const match = { method: 'POST', path: 'me/messages$' }
  await sandbox.addFault({ match, what: { hold: true } })
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  await composer.page.keyboard.press('Control+Enter')
  await expect(composer.send).toBeDisabled()
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
  await sandbox.release()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
  expect(await sandbox.messages('drafts')).toHaveLength(0)
})

test('a message discarded while it is being saved is nowhere, and the next one is its own', async ({
  composer,
  sandbox,
}) => {
  const what = { hold: true, when: 'after' }
  await sandbox.addFault({ match: { method: 'POST', path: 'me/messages$' }, what })
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(1)
  await composer.button('Discard').click()
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
  await composer.fill({ ...hello, subject: 'The next one' })
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await sandbox.release()
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'The next one' }])
})

test('sixty files at once arrive, two of one name among them', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  const few = Array.from({ length: 60 }, (_, index) => textFile(`${index}.txt`, `File ${index}`))
  await composer.attach(...few, textFile('0.txt', 'another'), makeFile('big.bin', 3_000_000))
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 45_000 })
  const [sent] = await sandbox.messages('sentitems')
  expect(new Set(sent?.attachments.map(({ sha256 }) => sha256)).size).toBe(62)
})

test('a double click on Remove takes one file, not two', async ({ signedOut }) => {
  await signedOut.attach(textFile('a.txt', 'a'), textFile('b.txt', 'b'), textFile('c.txt', 'c'))
  await signedOut.button('Remove a.txt').dblclick()
  await expect(signedOut.attachments.getByRole('listitem')).toHaveCount(2)
})

test('files that come while the message is on its way stay out of it, and the page stays', async ({
  composer,
  sandbox,
}) => {
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { hold: true } })
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.send).toBeDisabled()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  const isTaken = await composer.page.locator('.composer-actions').evaluate((place) => {
    const late = new DataTransfer()
    late.items.add(new File(['late'], 'late.txt'))
    const how = { bubbles: true, cancelable: true }
    place.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: late }))
    const events = ['dragover', 'drop'].map(
      (type) => new DragEvent(type, { ...how, dataTransfer: late }),
    )
    return events.map((event) => !place.dispatchEvent(event))
  })
  // Otherwise the browser would leave the page and open the file.
  expect(isTaken).toEqual([true, true])
  await expect(composer.attachments).toBeHidden()
  await sandbox.release()
  await expect(composer.sent).toBeVisible()
})

test('what was said of a file goes with the file', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.attach(makeFile('stubborn.bin', 4_000_000))
  const what = { status: 400, code: 'ErrorFileNotWanted' }
  await sandbox.addFault({ match: { method: 'POST', path: 'createUploadSession' }, what })
  await composer.send.click()
  await expect(composer.alert.filter({ hasText: 'This wasn’t sent' })).toBeVisible()
  await composer.button('Remove stubborn.bin').click()
  await expect(composer.alert.filter({ hasText: 'This wasn’t sent' })).toBeHidden()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ attachments: [] }])
})

test('a new message begins at To, after one that was sent and after one that was discarded', async ({
  composer,
}) => {
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  await expect(composer.to).toBeFocused()
  await composer.subject.fill('Never mind')
  await composer.button('Discard').click()
  await expect(composer.subject).toHaveValue('')
  await expect(composer.to).toBeFocused()
})

test('discarding asks nothing and can be undone, signed in or out', async ({
  composer,
  person,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('Discard').click()
  await expect(composer.page.getByText('Message discarded')).toBeVisible()
  await composer.undo.click()
  await expect(composer.subject).toHaveValue(hello.subject)
  await composer.signOut(person)
  await composer.button('Keep on this device').click()
  await expect(composer.button('Sign in')).toBeVisible()
  await composer.button('Discard').click()
  await expect(composer.page.getByText('Message discarded')).toBeVisible()
  await expect(composer.page.getByRole('dialog')).toBeHidden()
})
