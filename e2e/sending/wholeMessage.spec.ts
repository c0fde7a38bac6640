/** The main job, whole: write first, sign in, set everything, send; and the same as a draft. */
import { makeFile, sha256, textFile } from '#e2e/support/files.ts'
import { allScopes, expect, newPerson, test } from '#e2e/support/fixtures.ts'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import type { Person } from '#e2e/support/SandboxControl.ts'
import { addHeader, openFollowUp } from '#e2e/support/messageOptions.ts'

const plan = makeFile('Plan für März.pdf', 40_000, 'application/pdf')
const notes = textFile('notes.txt', 'Hello World!')

async function writeEverything(composer: ComposerPage, [to, cc, bcc]: readonly Person[]) {
  await composer.addRecipient('to', `${to!.name} <${to!.address}>`)
  await composer.addRecipient('cc', cc!.address)
  await composer.addRecipient('bcc', bcc!.address)
  await composer.subject.fill('Everything at once')
  await composer.body.click()
  await composer.page.keyboard.type('Hello ')
  await composer.button('Bold').click()
  await composer.page.keyboard.type('world')
  await composer.attach(plan, notes)
  await composer.openOptions()
  const { options } = composer
  await options.getByRole('radio', { name: 'High' }).check()
  await openFollowUp(composer)
  await options.getByRole('checkbox', { name: 'Follow up' }).check()
  await options.getByRole('combobox', { name: 'Time zone' }).selectOption('Eastern Standard Time')
  await options.getByLabel('Start').fill('2027-08-30T12:13')
  await options.getByLabel('Due').fill('2027-09-01T17:00')
  await composer.page.keyboard.press('Escape')
  await addHeader(composer, 'x-group-name', 'Nevada')
  await options.getByRole('checkbox', { name: 'Request a read receipt' }).check()
  await options.getByRole('checkbox', { name: 'Request a delivery receipt' }).check()
}

const written = {
  subject: 'Everything at once',
  body: { contentType: 'html', content: expect.stringContaining('\nHello <b>world</b>\r\n') },
  importance: 'high',
  isReadReceiptRequested: true,
  isDeliveryReceiptRequested: true,
  internetMessageHeaders: [{ name: 'x-group-name', value: 'Nevada' }],
}

const flagged = {
  flagStatus: 'flagged',
  startDateTime: { dateTime: '2027-08-30T12:13:00.0000000', timeZone: 'Eastern Standard Time' },
  dueDateTime: { dateTime: '2027-09-01T17:00:00.0000000', timeZone: 'Eastern Standard Time' },
}

const files = [plan, notes].map(({ name, mimeType, buffer }) =>
  expect.objectContaining({
    name,
    contentType: mimeType,
    size: buffer.length,
    sha256: sha256(buffer),
  }),
)

test(
  'a message with everything arrives once, with every property and the same bytes',
  { tag: '@firefox' },
  async ({ signedOut, sandbox, person }) => {
    const people = [newPerson('Tora To'), newPerson('Ceci Cc'), newPerson('Bibi Bcc')]
    for (const one of people) await sandbox.addAccount(one)
    await writeEverything(signedOut, people)
    await signedOut.signInDuring(() => signedOut.send.click(), person)
    await expect(signedOut.sent).toBeVisible()

    const sent = await sandbox.messages('sentitems')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ ...written, flag: flagged })
    expect(sent[0]!.attachments).toEqual(files)
    for (const { address } of people) {
      const inbox = await sandbox.messages('inbox', address)
      expect(inbox).toHaveLength(1)
      expect(inbox[0]).toMatchObject({ ...written, bccRecipients: [] })
      expect(inbox[0]!.attachments).toEqual(files)
    }
  },
)

test('the same message saved lies in Drafts, and a second save changes only what changed', async ({
  composer,
  sandbox,
}) => {
  const people = [newPerson('Tora To'), newPerson('Ceci Cc'), newPerson('Bibi Bcc')]
  await sandbox.consent(allScopes)
  await writeEverything(composer, people)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()

  const drafts = await sandbox.messages('drafts')
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({ ...written, flag: flagged })
  expect(drafts[0]!.attachments).toEqual(files)

  await composer.subject.fill('Another subject')
  await composer.saveDraft.click()
  await expect
    .poll(async () => (await sandbox.log({ method: 'PATCH' })).map(({ body }) => body))
    .toEqual([{ subject: 'Another subject' }])
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})
