/** An answer, a mention in beta, a message in MIME: what the Request panel previews is what the sandbox gets. */
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { firstLines, madeSince, openRequest } from '#e2e/support/requestRegion.ts'
import { openAdvanced } from '#e2e/support/messageOptions.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
/** The sandbox's calendar has it; its id as Outlook writes it. */
const eventLink = `https://outlook.office.com/calendar/item/${encodeURIComponent('AAMkADcalendarReview+m/7sQAAABENAAA=')}`
const tiny = textFile('tiny.txt', 'x')

test('the calls previewed are those made', async ({
  composer,
  sandbox,
  page,
  person,
  request,
  graphOrigin,
}) => {
  await page.route('**/config.json', async (route) => {
    const settings = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...settings, graphVersion: 'beta' } })
  })
  const own = { emailAddress: { address: person.address } }
  const message = { subject: 'Question', body: { contentType: 'html', content: '<p>Old</p>' } }
  const program = new OtherProgram(request, graphOrigin, person.address)
  const mail = { message: { ...message, toRecipients: [own] } }
  await program.ask('/me/sendMail', { method: 'POST', body: mail })
  const [question] = await sandbox.messages('inbox')

  await composer.open(`./?forward=${encodeURIComponent(String(question!['id']))}`)
  await composer.button('Continue').click()
  await expect(composer.subject).toHaveValue('FW: Question')
  await composer.addRecipient('to', 'adelev@contoso.com')
  await composer.attach(tiny)
  // The answer lies in the mailbox and follows by itself; then only its version and its leaving are to come.
  const followed = page.getByRole('status').filter({ hasText: /^Saved/ })
  await expect(followed).toBeVisible({ timeout: 15_000 })
  const { region, calls } = await openRequest(composer)
  const last = calls.last()
  await expect(calls.filter({ hasText: /^PATCH/ })).toHaveCount(1)
  await expect(last).toContainText(/^POST \/me\/messages\/\S+\/send/)
  const foretold = (await calls.allTextContents()).map((text) =>
    (firstLines([text])[0] ?? '').replace(/(?<=messages\/)[^/?]+/, '{draft-id}'),
  )
  let before = (await sandbox.log()).length
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const made = (await madeSince(sandbox, before)).map(decodeURIComponent)
  // What is read at once is answered in any order.
  expect(made.toSorted()).toEqual(foretold.map(decodeURIComponent).toSorted())
  expect(made.at(-1)).toBe(foretold.at(-1))

  await composer.closeSent()
  await composer.fill(hello)
  await composer.openOptions()
  await openAdvanced(composer)
  const mentions = composer.options.getByRole('combobox', { name: 'Mentions' })
  await mentions.fill('Dana Swope <danas@contoso.com>')
  await mentions.press('Enter')
  // An event of the calendar goes along: its own permission, asked for with the reason.
  const { options } = composer
  await options.getByRole('textbox', { name: 'Message or event to attach' }).fill(eventLink)
  await options.getByRole('button', { name: 'Attach message or event' }).click()
  await expect(options.getByText('needs permission to read your calendar')).toBeVisible()
  const look = options.getByRole('button', { name: 'Look in the calendar' })
  await composer.signInDuring(() => look.click(), person)
  await expect(composer.attachments.getByRole('listitem')).toHaveText(/Quarterly review/)
  await openRequest(composer)
  await expect(region.locator('pre')).toContainText('"mentions"')
  await expect(region).toContainText('/beta/me/sendMail')
  await expect(region.locator('pre')).toContainText('"@odata.type": "#microsoft.graph.event"')
  const shown = JSON.parse((await region.locator('pre').textContent()) ?? '') as unknown
  before = (await sandbox.log()).length
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await madeSince(sandbox, before)).toEqual(['POST /me/sendMail'])
  expect((await sandbox.log()).findLast(isWrite)?.body).toEqual(shown)

  await composer.closeSent()
  await composer.fill(hello)
  await region.getByRole('radio', { name: 'Sending as MIME' }).check()
  await expect(calls).toHaveText([/^POST \/me\/sendMail.*Mail\.Send/])
  await expect(region).toContainText('text/plain')
  const size = /Size of the body([\d,]+) bytes/.exec((await region.textContent()) ?? '')?.[1]
  before = (await sandbox.log()).length
  await composer.chooseMore('Send as MIME')
  await expect(composer.sent).toBeVisible()
  expect(await madeSince(sandbox, before)).toEqual(['POST /me/sendMail'])
  const body = (await sandbox.log()).findLast(isWrite)?.body
  expect(String(body)).toHaveLength(Number(size?.replaceAll(',', '')))
})
