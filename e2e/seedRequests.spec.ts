/** The customer’s own requests, made by a person in the page and compared with what Graph was sent. */
import { expect, test } from './fixtures.ts'
import { textFile } from './files.ts'
import type { ComposerPage } from './ComposerPage.ts'
import type { SandboxControl } from './SandboxControl.ts'

/** What identifies a letter of ours is added to every one and is no part of what was asked for. */
function withoutStamp(message: unknown): unknown {
  const { internetMessageId, singleValueExtendedProperties, ...rest } = message as Record<
    string,
    unknown
  >
  expect(internetMessageId).toMatch(/^<.+@.+>$/)
  expect(singleValueExtendedProperties).toHaveLength(1)
  return rest
}

async function sendAndRead(composer: ComposerPage, sandbox: SandboxControl) {
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [request, ...more] = await sandbox.log({ path: 'sendMail' })
  expect(more).toEqual([])
  const { message, ...rest } = request!.body as { message: unknown }
  return { message: withoutStamp(message), ...rest }
}

const to = (address: string) => [{ emailAddress: { address } }]

test('To and Cc, as text, not saved', async ({ composer, sandbox }) => {
  await composer.addRecipient('cc', 'danas@contoso.com')
  await composer.fill({
    to: 'frannis@contoso.com',
    subject: 'Meet for lunch?',
    body: 'The new cafeteria is open.',
  })
  await composer.openOptions()
  await composer.options.getByRole('checkbox', { name: 'Save to Sent Items' }).uncheck()
  await composer.options.getByRole('checkbox', { name: 'Send as plain text' }).check()
  expect(await sendAndRead(composer, sandbox)).toEqual({
    message: {
      subject: 'Meet for lunch?',
      body: { contentType: 'text', content: 'The new cafeteria is open.' },
      toRecipients: to('frannis@contoso.com'),
      ccRecipients: to('danas@contoso.com'),
    },
    saveToSentItems: false,
  })
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('two custom headers', async ({ composer, sandbox }) => {
  await composer.fill({
    to: 'AlexW@contoso.com',
    subject: '9/9/2018: concert',
    body: 'The group represents Nevada.',
  })
  await composer.openOptions()
  const headers = [
    ['x-custom-header-group-name', 'Nevada'],
    ['x-custom-header-group-id', 'NV001'],
  ] as const
  for (const [index, [name, value]] of headers.entries()) {
    await composer.options.getByRole('button', { name: 'Add header' }).click()
    await composer.options.getByRole('textbox', { name: 'Header name' }).nth(index).fill(name)
    await composer.options.getByRole('textbox', { name: 'Header value' }).nth(index).fill(value)
  }
  expect(await sendAndRead(composer, sandbox)).toEqual({
    message: {
      subject: '9/9/2018: concert',
      body: { contentType: 'html', content: 'The group represents Nevada.' },
      toRecipients: to('AlexW@contoso.com'),
      internetMessageHeaders: headers.map(([name, value]) => ({ name, value })),
    },
  })
})

test('a file', async ({ composer, sandbox }) => {
  await composer.fill({
    to: 'meganb@contoso.com',
    subject: 'Meet for lunch?',
    body: 'The new cafeteria is open.',
  })
  await composer.openOptions()
  await composer.options.getByRole('checkbox', { name: 'Send as plain text' }).check()
  await composer.attach(textFile('attachment.txt', 'Hello World!'))
  expect(await sendAndRead(composer, sandbox)).toEqual({
    message: {
      subject: 'Meet for lunch?',
      body: { contentType: 'text', content: 'The new cafeteria is open.' },
      toRecipients: to('meganb@contoso.com'),
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'attachment.txt',
          contentType: 'text/plain',
          contentBytes: 'SGVsbG8gV29ybGQh',
        },
      ],
    },
  })
})

test('a flag with start and due', async ({ composer, sandbox }) => {
  await composer.addRecipient('to', 'meganb@contoso.com')
  await composer.subject.fill('Please respond by Friday')
  await composer.openOptions()
  const { options } = composer
  await options.getByRole('checkbox', { name: 'Follow up' }).check()
  await options.getByLabel('Start').fill('2023-08-30T12:13')
  await options.getByLabel('Due').fill('2023-09-01T17:00')
  await options.getByRole('combobox', { name: 'Time zone' }).selectOption('Eastern Standard Time')
  const timeZone = 'Eastern Standard Time'
  expect(await sendAndRead(composer, sandbox)).toEqual({
    message: {
      subject: 'Please respond by Friday',
      toRecipients: to('meganb@contoso.com'),
      flag: {
        flagStatus: 'flagged',
        startDateTime: { dateTime: '2023-08-30T12:13:00', timeZone },
        dueDateTime: { dateTime: '2023-09-01T17:00:00', timeZone },
      },
    },
  })
})

test('a draft with low importance', async ({ composer, sandbox }) => {
  await composer.addRecipient('to', 'AdeleV@contoso.com')
  await composer.subject.fill("Did you see last night's game?")
  await composer.body.click()
  await composer.page.keyboard.type('They were ')
  await composer.page.keyboard.press('Control+b')
  await composer.page.keyboard.type('awesome')
  await composer.page.keyboard.press('Control+b')
  await composer.page.keyboard.type('!')
  await composer.openOptions()
  await composer.options.getByRole('radio', { name: 'Low' }).check()
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const [request] = await sandbox.log({ method: 'POST', path: '/me/messages' })
  expect(withoutStamp(request!.body)).toEqual({
    subject: "Did you see last night's game?",
    importance: 'low',
    body: { contentType: 'html', content: 'They were <b>awesome</b>!' },
    toRecipients: to('AdeleV@contoso.com'),
  })
})
