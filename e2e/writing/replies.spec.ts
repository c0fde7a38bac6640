/** Reply, reply to all and forward by link: what is quoted arrives byte for byte, in its conversation. */
import { expect, test } from '#e2e/support/fixtures.ts'
import { receiveMessage, type Scene } from '#e2e/support/receiveMessage.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'
import type { StoredMessage } from '#e2e/support/SandboxControl.ts'
import { addHeader, followUp } from '#e2e/support/messageOptions.ts'

const quoted =
  '<p style="margin:0">Old &amp; <i>gold</i>,&nbsp;<o:p></o:p></p><table><tr><td bgcolor=red>1</td></tr></table>'
const original = `<html><head><style>i{color:red}</style></head><body>${quoted}</body></html>`
const receive = (scene: Scene) => receiveMessage(scene, original)

const addresses = (line: unknown) =>
  (line as { emailAddress: { address: string } }[]).map(({ emailAddress }) => emailAddress.address)

type Kind = 'reply' | 'replyAll' | 'forward'

const kinds: readonly (readonly [Kind, string])[] = [
  ['reply', 'RE: Question'],
  ['replyAll', 'RE: Question'],
  ['forward', 'FW: Question'],
]

for (const [kind, subject] of kinds) {
  test(
    `${kind}: the original arrives as it was, with headers and flag of the answer`,
    { tag: kind === 'forward' ? ['@firefox'] : [] },
    async ({ composer, sandbox, request, graphOrigin, person: robin }) => {
      const scene = await receive({ request, graphOrigin, person: robin })
      const { author, third, received, control } = scene
      const id = String(received['id'])
      await composer.open(`./?${kind}=${encodeURIComponent(id)}`)
      await composer.button('Continue').click()
      await expect(composer.subject).toHaveValue(subject)
      const draft = (await sandbox.messages('drafts'))[0]!
      const before = (draft['body'] as { content: string }).content
      expect(before).toContain(quoted)

      await composer.body.click()
      await composer.body.pressSequentially('My answer')
      if (kind === 'forward') await composer.addRecipient('to', third.address)
      await composer.openOptions()
      await followUp(composer)
      await addHeader(composer, 'x-ticket', '7')
      await composer.send.click()
      await expect(composer.sent).toBeVisible()

      const wanted = { reply: [author], replyAll: [author, third], forward: [third] }[kind]
      const [sent] = await sandbox.messages('sentitems')
      const all = [...addresses(sent!['toRecipients']), ...addresses(sent!['ccRecipients'])]
      expect(all.sort()).toEqual(wanted.map(({ address }) => address).sort())
      expect(await sandbox.messages('drafts')).toEqual([])
      expect(sent!['conversationId']).toBe(received['conversationId'])
      expect(sent!['flag']).toMatchObject({ flagStatus: 'flagged' })

      for (const { address } of wanted) {
        const inbox = await control.messages('inbox', address)
        const arrived = inbox.find((one) => one.subject === subject)!
        expectAnswer(arrived, before)
      }
    },
  )
}

function expectAnswer(arrived: StoredMessage, before: string) {
  const { content } = arrived['body'] as { content: string }
  const written = '<div>My answer</div>'
  expect(content).toContain('My answer')
  expect(content).toContain(quoted)
  const at = content.indexOf(written)
  expect(at, content).toBeGreaterThanOrEqual(0)
  expect(content.slice(0, at) + content.slice(at + written.length)).toBe(before)
  expect(arrived['internetMessageHeaders']).toContainEqual({ name: 'x-ticket', value: '7' })
}

test('a message in progress makes room for the answer, and is offered again', async ({
  composer,
  request,
  graphOrigin,
  person: robin,
}) => {
  const { received } = await receive({ request, graphOrigin, person: robin })
  await composer.open(`./?reply=${encodeURIComponent(String(received['id']))}`)
  await composer.subject.fill('Begun before')
  await composer.button('Continue').click()
  await expect(composer.subject).toHaveValue('RE: Question')
  await expect(unsent(composer)).toContainText('Begun before')
})

test('an answer that nobody wrote leaves no draft; one that was written into does', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person: robin,
}) => {
  const { received } = await receive({ request, graphOrigin, person: robin })
  const link = `./?reply=${encodeURIComponent(String(received['id']))}`
  const answer = async () => {
    await composer.open(link)
    await composer.button('Continue').click()
    await expect(composer.subject).toHaveValue('RE: Question')
  }
  await answer()
  expect(await sandbox.messages('drafts')).toHaveLength(1)
  await composer.page.reload()
  await expect(composer.subject).toHaveValue('RE: Question')
  await composer.openEml({
    name: 'other.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from('Subject: Other\r\nTo: a@contoso.com\r\n\r\nHi'),
  })
  await expect(composer.subject).toHaveValue('Other')
  await expect.poll(() => sandbox.messages('drafts')).toEqual([])
  await answer()
  await composer.body.click()
  await composer.page.keyboard.type('Yes')
  await composer.page.waitForTimeout(500)
  await composer.open('./?subject=Next')
  await expect(unsent(composer)).toContainText('RE: Question')
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})
