/** Sending from a shared mailbox: with each right of Exchange, over a reload, with drafts, files and answers where they belong. */
import { expectClean } from '#e2e/support/expectClean.ts'
import { allScopes, expect, newPerson, test as base } from '#e2e/support/fixtures.ts'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import type { Right, SandboxControl } from '#e2e/support/SandboxControl.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'
import { oneSecond } from '#e2e/support/unsentMessages.ts'

const test = base.extend({ savesByItself: false })
const hello = { to: 'adelev@contoso.com', subject: 'From the team', body: 'How can we help?' }

const fromIn = ({ page }: ComposerPage) => page.getByRole('combobox', { name: 'From' })
const dialogIn = ({ page }: ComposerPage) => page.getByRole('dialog', { name: 'Shared mailboxes' })

async function type(composer: ComposerPage, address: string) {
  await composer.button('Shared mailboxes').click()
  const dialog = dialogIn(composer)
  await dialog.getByRole('textbox', { name: 'Address', exact: true }).fill(address)
  return dialog.getByRole('button', { name: 'Add', exact: true })
}

/** Allows the permissions in the window that the click opens. */
async function add(composer: ComposerPage, address: string) {
  const button = await type(composer, address)
  const opened = composer.page.waitForEvent('popup')
  await button.click()
  const popup = await opened
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(dialogIn(composer)).toBeHidden()
  await expect(fromIn(composer).locator('option:checked')).toHaveText(address)
}

/** A message is written, from a mailbox that was added with this right. */
async function writeFromTeam({ composer, sandbox }: Scene, right: Right) {
  const team = await sandbox.addMailbox(right)
  await add(composer, team)
  await composer.fill(hello)
  return team
}

type Scene = { readonly composer: ComposerPage; readonly sandbox: SandboxControl }

const addressIn = (one: unknown) =>
  (one as { emailAddress?: { address?: string } } | undefined)?.emailAddress?.address

test('a mailbox that is added asks for its permissions then, and sends from its own Sent Items', async ({
  composer,
  sandbox,
}) => {
  const team = await writeFromTeam({ composer, sandbox }, 'delegates')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems', team)
  expect(addressIn(sent?.['from'])).toBe(team)
  expect(addressIn(sent?.['sender'])).toBe(team)
  expect(await sandbox.messages('sentitems')).toEqual([])
  const posts = (await sandbox.log({ method: 'POST' })).map(({ path }) => decodeURIComponent(path))
  expect(posts).toContain(`/v1.0/users/${team}/sendMail`)
  expect(posts).not.toContain('/v1.0/me/sendMail')
})

test('where the browser stores nothing it is added all the same, and that is said', async ({
  composer,
  page,
  sandbox,
}) => {
  const team = await sandbox.addMailbox('delegates')
  await page.evaluate(() => {
    const store = Storage.prototype.setItem
    Storage.prototype.setItem = function setItem(key, value) {
      if (key.startsWith('mail-composer.mailboxes')) throw new DOMException('', 'SecurityError')
      store.call(this, key, value)
    }
  })
  await composer.fill(hello)
  await add(composer, team)
  const said = page.getByRole('status').filter({ hasText: 'This mailbox is in this tab only.' })
  await expect(said).toBeVisible()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', team)).toHaveLength(1)
})

test('without the right to open it, it is sent from by its address, out of the own mailbox', async ({
  composer,
  sandbox,
}) => {
  const team = await writeFromTeam({ composer, sandbox }, 'sendOnBehalf')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(addressIn(sent?.['from'])).toBe(team)
  expect(addressIn(sent?.['sender'])).toBe(sandbox.person.address)
  expect(await sandbox.messages('sentitems', team)).toEqual([])
})

test('without the right to send, that is said at From, with the way back to the own address', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  const team = await writeFromTeam({ composer, sandbox }, 'fullAccess')
  await composer.send.click()
  await expect(fromIn(composer)).toHaveAccessibleDescription(/You can’t send from this address/)
  await expect(fromIn(composer)).toHaveAttribute('aria-invalid', 'true')
  await expectClean(page, 'From was refused')
  await composer.button('Show where').click()
  await expect(fromIn(composer)).toBeFocused()
  await composer.button(`Send from ${sandbox.person.address}`).click()
  await expect(fromIn(composer)).not.toHaveAttribute('aria-invalid', 'true')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', team)).toEqual([])
  expect(addressIn((await sandbox.messages('sentitems'))[0]?.['from'])).toBe(sandbox.person.address)
})

test('an alias is chosen like any other address, and takes no permission', async ({
  page,
  sandbox,
}) => {
  const composer = new ComposerPage(page)
  const person = newPerson('Alex Alias')
  const alias = `alias-${person.address}`
  await sandbox.addAccount({ ...person, aliases: [alias] })
  await sandbox.consent(allScopes, person)
  await composer.open()
  await composer.signIn(person)
  await composer.fill(hello)
  await page.getByText(person.address).hover()
  await fromIn(composer).selectOption({ label: `${person.name} <${alias}>` })
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems', person.address)
  expect(addressIn(sent?.['from'])).toBe(alias)
})

test('its drafts are in its own Drafts, over a reload and until they are sent', async ({
  composer,
  sandbox,
}) => {
  const team = await writeFromTeam({ composer, sandbox }, 'delegates')
  await composer.attach({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Hello') })
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [draft] = await sandbox.messages('drafts', team)
  expect(draft).toMatchObject({ subject: hello.subject, attachments: [{ name: 'a.txt' }] })
  expect(await sandbox.messages('drafts')).toEqual([])

  await oneSecond(composer.page)
  await composer.page.reload()
  await composer.editorReady()
  await expect(composer.subject).toHaveValue(hello.subject)
  await expect(fromIn(composer).locator('option:checked')).toHaveText(team)
  await composer.subject.fill('Changed')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems', team)
  expect(sent).toMatchObject({ subject: 'Changed', attachments: [{ name: 'a.txt' }] })
  expect(await sandbox.messages('drafts', team)).toEqual([])
  expect(await sandbox.messages('sentitems')).toEqual([])
})

test('a large file, which a shared mailbox refuses, goes by the own mailbox from the same address', async ({
  composer,
  sandbox,
}) => {
  const team = await writeFromTeam({ composer, sandbox }, 'delegates')
  const buffer = Buffer.alloc(4_000_000, 7)
  await composer.attach({ name: 'big.bin', mimeType: 'application/octet-stream', buffer })
  await composer.send.click()
  await expect(fromIn(composer)).toHaveAccessibleDescription(/doesn’t accept large files/)
  await expectClean(composer.page, 'a shared mailbox refused a large file')
  await composer.button('Use my mailbox').click()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent).toMatchObject({ attachments: [{ name: 'big.bin' }] })
  expect(addressIn(sent?.['from'])).toBe(team)
  await expect.poll(() => sandbox.messages('drafts', team)).toEqual([])
  expect(await sandbox.messages('drafts')).toEqual([])
})

test('what is answered there is found there, and the answer is its draft', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
}) => {
  const team = await sandbox.addMailbox('delegates')
  const person = { name: 'Contoso Team', address: team }
  await receiveMessage({ request, graphOrigin, person }, '<p>Hi</p>')
  await add(composer, team)
  await composer.chooseOption('Reply, reply all, forward…')
  const dialog = composer.page.getByRole('dialog', { name: 'Reply or forward' })
  await dialog.getByRole('option').click()
  await dialog.getByRole('button', { name: 'Reply', exact: true }).click()
  await expect(composer.subject).toHaveValue('RE: Question')
  await expect(fromIn(composer).locator('option:checked')).toHaveText(team)
  expect(await sandbox.messages('drafts', team)).toHaveLength(1)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems', team)
  expect(sent).toMatchObject({ subject: 'RE: Question' })
  expect(await sandbox.messages('sentitems')).toEqual([])
})
