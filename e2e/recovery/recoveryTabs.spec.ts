/** One message in two tabs: one acts for it, the other shows it and can take it over. */
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { oneSecond, openTab, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'a message open in another tab is shown read-only, and can be taken over, and back',
  { tag: '@firefox' },
  async ({ signedOut: first, context }) => {
    await first.fill(hello)
    await oneSecond(first.page)
    const second = await openTab(context)
    await expect(unsent(second)).toContainText('Open in another tab')
    await unsent(second).getByRole('button', { name: 'Restore' }).click()
    await expect(second.page.getByText('This message is open in another tab.')).toBeVisible()
    await expect(second.send).toBeDisabled()

    await first.body.press('End')
    await first.page.keyboard.type(' Well?')
    await second.button('Edit here').click()
    await expect(second.body).toHaveText('How are you? Well?')
    await expect(second.send).toBeEnabled()
    await expect(first.send).toBeDisabled()
    await expect(first.page.getByText('This message is open in another tab.')).toBeVisible()

    await second.subject.fill('From the second')
    await first.button('Edit here').click()
    await expect(first.subject).toHaveValue('From the second')
    await expect(first.send).toBeEnabled()
    await expect(second.send).toBeDisabled()
  },
)

test('a send that another tab takes over before its last request is not made twice', async ({
  composer: first,
  context,
  sandbox,
}) => {
  await sandbox.addFault({ match: { method: 'POST', path: 'me/messages$' }, what: { hold: true } })
  await first.fill(hello)
  await first.attach(makeFile('big.bin', 4_000_000))
  await oneSecond(first.page)
  await first.send.click()
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await second.button('Edit here').click()
  // Whoever acts for a message goes on with its sending, unasked.
  await expect(second.sent).toBeVisible()
  await sandbox.release()
  await expect(first.send).toBeDisabled()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
  expect(await sandbox.messages('drafts')).toEqual([])
})

test('an upload that another tab takes over goes on there, in the same draft', async ({
  composer: first,
  context,
  sandbox,
}) => {
  const file = makeFile('big.bin', 9_000_000)
  await sandbox.addFault({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  await first.fill(hello)
  await first.attach(file)
  await oneSecond(first.page)
  await first.send.click()
  await expect.poll(sandbox.held).toHaveLength(1)
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await second.button('Edit here').click()
  await expect(second.sent).toBeVisible()
  await sandbox.release()
  const sent = await sandbox.messages('sentitems')
  expect(sent.map(({ attachments }) => attachments[0]?.sha256)).toEqual([sha256(file.buffer)])
  expect(await sandbox.messages('drafts')).toEqual([])
  expect(await sandbox.log({ path: 'createUploadSession' })).toHaveLength(1)
  expect(await sandbox.log({ method: 'DELETE' })).toEqual([])
})

test('a saving that another tab takes over is ended there, in the same draft', async ({
  composer: first,
  context,
  sandbox,
}) => {
  await sandbox.addFault({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  await first.fill(hello)
  await first.attach(makeFile('big.bin', 9_000_000))
  await oneSecond(first.page)
  await first.saveDraft.click()
  await expect.poll(sandbox.held).toHaveLength(1)
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await second.button('Edit here').click()
  // Whoever acts for a message goes on with its saving, unasked.
  await expect(second.draftSaved).toBeVisible()
  await sandbox.release()
  const drafts = await sandbox.messages('drafts')
  expect(drafts.map(({ attachments }) => attachments.length)).toEqual([1])
  expect(await sandbox.log({ path: 'createUploadSession' })).toHaveLength(1)
  expect(await sandbox.log({ method: 'DELETE' })).toEqual([])
})

test('what another tab took over and sent is said to be gone', async ({
  composer: first,
  context,
}) => {
  await first.fill(hello)
  await oneSecond(first.page)
  const second = await openTab(context)
  await unsent(second).getByRole('button', { name: 'Restore' }).click()
  await second.button('Edit here').click()
  await expect(second.send).toBeEnabled()
  await second.send.click()
  await expect(second.sent).toBeVisible()
  await expect(first.page.getByText('This message is no longer on this device.')).toBeVisible()
  await expect(first.button('Edit here')).toBeHidden()
  await first.button('New message').click()
  await expect(first.subject).toHaveValue('')
  await first.subject.fill('Next')
  await expect(first.page.getByText('This message is no longer on this device.')).toBeHidden()
})
