/**
 * Every JSON request of Graph's own pages on sending mail and creating drafts, made by a person in the
 * page: what Graph is sent is what the page prints, with our stamp beside it.
 */
import { documentedRequests } from '#sandbox/graph/requests/documentedRequests.ts'
import type { ComposerPage } from './ComposerPage.ts'
import { expect, test } from './fixtures.ts'
import { addHeader, openAdvanced, openFollowUp } from './messageOptions.ts'

type Recipient = { emailAddress: { address: string; name?: string } }

type Message = {
  subject: string
  body?: { contentType: string; content: string }
  toRecipients: Recipient[]
  ccRecipients?: Recipient[]
  importance?: string
  internetMessageHeaders?: { name: string; value: string }[]
  attachments?: { name: string; contentType: string; contentBytes: string }[]
  flag?: Record<'startDateTime' | 'dueDateTime', { dateTime: string; timeZone: string }>
  mentions?: { mentioned: { address: string; name: string } }[]
}

type Documented = { message: Message; saveToSentItems?: string }

/** One of them is printed without its `message`, which Graph refuses: a person means the message. */
function read(body: unknown): Documented {
  const whole = body as Documented | Message
  return 'message' in whole ? whole : { message: whole }
}

const written = ({ address, name }: Recipient['emailAddress']) =>
  name ? `${name} <${address}>` : address

async function write(composer: ComposerPage, { message, saveToSentItems }: Documented) {
  const { toRecipients, ccRecipients = [], subject, body, attachments = [] } = message
  for (const { emailAddress } of toRecipients)
    await composer.addRecipient('to', written(emailAddress))
  for (const { emailAddress } of ccRecipients)
    await composer.addRecipient('cc', written(emailAddress))
  await composer.subject.fill(subject)
  if (body) await writeText(composer, body.content)
  for (const { name, contentType: mimeType, contentBytes } of attachments)
    await composer.attach({ name, mimeType, buffer: Buffer.from(contentBytes, 'base64') })
  await composer.openOptions()
  await setOptions(composer, message)
  const { options } = composer
  if (saveToSentItems) await options.getByRole('checkbox', { name: 'Save to Sent Items' }).uncheck()
}

/** Words between <b> and </b> are typed bold. */
async function writeText({ body, page }: ComposerPage, html: string) {
  await body.click()
  for (const piece of html.split(/(<\/?b>)/)) {
    if (/^<\/?b>$/.test(piece)) await page.keyboard.press('Control+b')
    else await page.keyboard.type(piece)
  }
}

async function setOptions(composer: ComposerPage, message: Message) {
  const { options } = composer
  const { body, importance, internetMessageHeaders = [], flag, mentions = [] } = message
  if (body?.contentType === 'Text')
    await options.getByRole('checkbox', { name: 'Send as plain text' }).check()
  if (importance) await options.getByRole('radio', { name: importance }).check()
  for (const { name, value } of internetMessageHeaders) await addHeader(composer, name, value)
  if (flag) {
    await openFollowUp(composer)
    await options.getByRole('checkbox', { name: 'Follow up' }).check()
    await options.getByLabel('Start').fill(flag.startDateTime.dateTime.slice(0, 16))
    await options.getByLabel('Due').fill(flag.dueDateTime.dateTime.slice(0, 16))
    const zone = options.getByRole('combobox', { name: 'Time zone' })
    await zone.selectOption(flag.dueDateTime.timeZone)
    await composer.page.keyboard.press('Escape')
  }
  if (mentions.length > 0) await openAdvanced(composer)
  for (const { mentioned } of mentions) {
    const field = options.getByRole('combobox', { name: 'Mentions' })
    await field.fill(written(mentioned))
    await field.press('Enter')
  }
}

/** Enums as Graph answers them, and a boolean where the page prints its name. */
function canonical({ message, saveToSentItems }: Documented) {
  const { body, importance, ...rest } = message
  const contentType = body?.contentType.toLowerCase()
  return {
    message: {
      ...rest,
      ...(body && { body: { ...body, contentType } }),
      ...(importance && { importance: importance.toLowerCase() }),
    },
    ...(saveToSentItems && { saveToSentItems: saveToSentItems === 'true' }),
  }
}

/** What identifies a message of ours is added to every one and is no part of what was asked for. */
function withoutIds(message: unknown): unknown {
  const { internetMessageId, singleValueExtendedProperties, ...rest } = message as Record<
    string,
    unknown
  >
  expect(internetMessageId).toMatch(/^<.+@.+>$/)
  expect(singleValueExtendedProperties).toHaveLength(1)
  return rest
}

const inJson = documentedRequests.filter(({ body }) => typeof body === 'object')

for (const [index, { page: title, path, body }] of inJson.entries()) {
  const documented = read(body)
  test(`${index + 1}: “${documented.message.subject}”, ${title}`, async ({
    composer,
    sandbox,
    page,
  }) => {
    if (path.startsWith('/beta/')) {
      await page.route('**/config.json', async (route) => {
        const settings = (await (await route.fetch()).json()) as object
        await route.fulfill({ json: { ...settings, graphVersion: 'beta' } })
      })
      await composer.open()
    }
    await write(composer, documented)
    const expected = canonical(documented)
    if (path.endsWith('/sendMail')) {
      await composer.send.click()
      await expect(composer.sent).toBeVisible()
    } else {
      await composer.saveDraft.click()
      await expect(composer.draftSaved).toBeVisible()
    }
    const [request, ...more] = await sandbox.log({ method: 'POST', path })
    expect(more).toEqual([])
    const sent = request!.body as { message?: unknown }
    if (path.endsWith('/sendMail')) {
      expect({ ...sent, message: withoutIds(sent.message) }).toEqual(expected)
      const kept = await sandbox.messages('sentitems')
      expect(kept).toHaveLength(expected.saveToSentItems === false ? 0 : 1)
    } else {
      expect(withoutIds(sent)).toEqual(expected.message)
    }
  })
}

test('all of them are there', () => {
  expect(inJson).toHaveLength(12)
})
