/** Signatures: inserted into what is begun here, following From, sent once, and none of what is written. */
import { createHash } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { allScopes, expect, newPerson } from '#e2e/support/fixtures.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'
import type { Person } from '#e2e/support/SandboxControl.ts'
import {
  addSignature,
  closeSignatures,
  logo,
  openSignatures,
  signatureOf,
  test,
  writeAbove,
} from '#e2e/support/signatures.ts'
import { oneSecond, unsent } from '#e2e/support/unsentMessages.ts'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const contentOf = (message: Record<string, unknown> | undefined) =>
  (message?.['body'] as { content: string } | undefined)?.content ?? ''

test(
  'typed before signing in: the signature comes below, the caret stays, and Undo does not know it',
  { tag: '@firefox' },
  async ({ signed, person }) => {
    const { page, body } = signed
    await signed.signOut(person)
    await expect(signed.button('Sign in')).toBeVisible()
    await page.reload()
    await signed.editorReady()
    await expect(signatureOf(signed)).toHaveCount(0)
    await body.click()
    await page.keyboard.type('Hello')
    await signed.signIn(person)
    await expect(signatureOf(signed)).toContainText('Robin from Contoso')
    await expect(signatureOf(signed).locator('.editor-image-shown')).toBeVisible()
    await body.focus()
    await page.keyboard.type(' there')
    await expect(body.locator('p').first()).toHaveText('Hello there')
    await page.keyboard.press('Control+z')
    await expect(signatureOf(signed)).toHaveCount(1)
  },
)

test('alone it is nothing that is kept: no draft, no unsent message, nothing to discard', async ({
  signed,
  sandbox,
}) => {
  const { page } = signed
  await expect(signed.button('Discard')).toBeDisabled()
  // As long as it takes a message to get its draft, and more.
  await page.waitForTimeout(4_000)
  expect(await sandbox.messages('drafts')).toEqual([])
  await signed.button('New message').click()
  await expect(signatureOf(signed)).toHaveCount(1)
  await page.reload()
  await signed.editorReady()
  await expect(signatureOf(signed)).toHaveCount(1)
  await expect(unsent(signed)).toBeHidden()
})

for (const as of ['JSON', 'MIME'] as const) {
  test(`as ${as} it is sent once, with its image once and byte for byte`, async ({
    signed,
    sandbox,
  }) => {
    await signed.addRecipient('to', 'alexw@contoso.com')
    await signed.subject.fill('Signed')
    await writeAbove(signed, 'Hello')
    if (as === 'JSON') await signed.send.click()
    else await signed.chooseMore('Send as MIME')
    await expect(signed.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    const content = contentOf(sent)
    expect(content.match(/<div id="Signature">/g)).toHaveLength(1)
    expect(content).toMatch(/Hello[^]*<br>[^]*Robin from Contoso[^]*<img src="cid:[^"]+"/)
    expect(sent?.attachments).toMatchObject([
      { name: 'image.png', isInline: true, sha256: sha256(logo.buffer) },
    ])
    if (as === 'JSON') return
    const [request] = await sandbox.log({ path: 'sendMail' })
    const mail = await simpleParser(Buffer.from(String(request?.body), 'base64'))
    expect(mail.attachments).toMatchObject([{ related: true, size: logo.buffer.length }])
  })
}

test('it comes back with its message, and removed it stays away; the next one has its own', async ({
  signed,
}) => {
  const { page, body } = signed
  await writeAbove(signed, 'Kept')
  await oneSecond(page)
  await page.reload()
  await signed.editorReady()
  await expect(body).toContainText('Kept')
  await expect(signatureOf(signed)).toHaveCount(1)
  await body.press('Control+a')
  await page.keyboard.type('Without')
  await oneSecond(page)
  await page.reload()
  await signed.editorReady()
  await expect(body).toHaveText('Without')
  await signed.button('New message').click()
  await expect(signatureOf(signed)).toHaveCount(1)
})

test('From takes its own along; one that was edited stays', async ({ signed, sandbox, person }) => {
  const { page, body } = signed
  const colleague = newPerson('Kim Other')
  await sandbox.addAccount(colleague)
  await sandbox.consent(allScopes, colleague)
  await signed.button(`Account: ${person.name}`).click()
  await signed.signInDuring(() => signed.button('Add account').click(), colleague)
  const from = page.getByRole('combobox', { name: 'From' })
  const choose = ({ name, address }: Person) => from.selectOption({ label: `${name} <${address}>` })
  await choose(colleague)
  await expect(signatureOf(signed)).toHaveCount(0)
  await openSignatures(signed, colleague)
  await addSignature(signed, { name: 'Mine', text: 'Kim’s own' })
  await closeSignatures(signed)
  await writeAbove(signed, 'Hello')
  await expect(signatureOf(signed)).toHaveText('Kim’s own')
  await choose(person)
  await expect(signatureOf(signed)).toHaveText('Robin from Contoso')
  await expect(signatureOf(signed).locator('.editor-image-shown')).toBeVisible()
  await body.press('Control+End')
  await page.keyboard.type('PS')
  await choose(colleague)
  await expect(signatureOf(signed)).toContainText('PS')
  await expect(signatureOf(signed)).toHaveCount(1)
})

test('an answer has the one for replies, above what it quotes', async ({
  signed,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { page } = signed
  await receiveMessage({ request, graphOrigin, person }, '<p>Old <b>gold</b></p>')
  const dialog = await openSignatures(signed, person)
  await addSignature(signed, { name: 'Short', text: 'R.' })
  await dialog.getByRole('combobox', { name: 'Replies and forwards' }).selectOption('Short')
  await closeSignatures(signed)
  await expect(signatureOf(signed)).toContainText('Robin from Contoso')
  await signed.chooseOption('Reply, reply all, forward…')
  const found = page.getByRole('dialog', { name: 'Reply or forward' })
  await found.getByRole('option').click()
  await found.getByRole('button', { name: 'Reply', exact: true }).click()
  await expect(signed.subject).toHaveValue('RE: Question')
  await expect(signatureOf(signed)).toHaveText('R.')
  // Nobody wrote into it: its draft is as Exchange made it, and leaves with it.
  await page.waitForTimeout(4_000)
  expect(contentOf((await sandbox.messages('drafts'))[0])).not.toContain('R.')
  await writeAbove(signed, 'My answer')
  await signed.send.click()
  await expect(signed.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(contentOf(sent)).toMatch(/My answer[^]*id="Signature"[^]*R\.[^]*Old <b>gold<\/b>/)
})
