/**
 * Every request in MIME of Graph's own pages: what is whole is opened in the page and sent or saved from
 * there, and says the same; what is broken is refused, by the page and by Graph.
 */
import { simpleParser, type ParsedMail } from 'mailparser'
import { documentedRequests } from '#sandbox/graph/requests/documentedRequests.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { runCopied } from '#e2e/support/runCopied.ts'

const inMime = documentedRequests.filter(
  (request): request is typeof request & { body: string } => typeof request.body === 'string',
)
const whole = inMime.filter(({ status }) => status < 400)
const broken = inMime.filter(({ status }) => status >= 400)

const fileOf = (base64: string) => ({
  name: 'sample.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(base64, 'base64'),
})

/** A message says anew who writes it, when, and under which id; what its parts are is their own affair. */
const ownHeaders = /^(from|date|message-id|mime-version|content-.*)$/

/** What a reader sees of it. White space around a text is its writer's, not its author's. */
function said({ headers, text, html, attachments }: ParsedMail) {
  return {
    headers: [...headers]
      .filter(([name, value]) => !ownHeaders.test(name) && value !== '')
      .map(([name, value]) => [name, JSON.stringify(value)])
      .sort(),
    text: text?.trim() ?? '',
    html: String(html || '').replace(/<\/?(html|head|body|div|p)\b[^>]*>|\s/g, ''),
    attachments: attachments.map(({ filename, contentType, content }) => {
      return [filename, contentType, content.toString().trim()]
    }),
  }
}

test('each whole sample is opened, sent or saved as MIME, and says the same', async ({
  composer,
  sandbox,
  page,
}) => {
  for (const { path, body } of whole) {
    const sample = await simpleParser(Buffer.from(body, 'base64'))
    const isSent = path.endsWith('/sendMail')
    const before = (await sandbox.log()).filter(isWrite).length
    await composer.openEml(fileOf(body))
    await expect(composer.subject).toHaveValue(sample.subject ?? '')
    const hasOtherText = page.getByText('Its plain text differs from what you see here')
    await expect(hasOtherText).toBeVisible({ visible: isSent })
    await composer.chooseMore(isSent ? 'Send as MIME' : 'Save as MIME')
    await expect(isSent ? composer.sent : composer.draftSaved).toBeVisible()
    const [request, ...more] = (await sandbox.log()).filter(isWrite).slice(before)
    expect(more).toEqual([])
    expect(request).toMatchObject({ path, status: isSent ? 202 : 201 })
    expect(request!.headers['content-type']).toContain('text/plain')
    const ours = await simpleParser(Buffer.from(String(request!.body), 'base64'))
    expect(said(ours)).toEqual(said(sample))
    if (isSent) await composer.closeSent()
  }
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Test Message' }])
  expect(await sandbox.messages('drafts')).toHaveLength(1)
})

test('the sample that is cut off: the page sends it to nobody, and its copied request is refused', async ({
  composer,
  sandbox,
  page,
  context,
  request,
  graphOrigin,
  person,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const [{ path, body }] = broken as [(typeof broken)[number]]
  await composer.openEml(fileOf(body))
  const dialog = page.getByRole('dialog', { name: 'This message is signed or encrypted' })
  await expect(dialog).toContainText('Re: Testing S/MIME')
  await expect(dialog.getByRole('button', { name: 'Send unchanged' })).toBeHidden()
  await dialog.getByRole('button').first().click()

  // The page writes no base64 that is none: a person can, in the request that was copied.
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Testing', body: 'Hello' })
  await composer.chooseOption('API request')
  const region = page.getByRole('region', { name: 'API request' })
  await region.getByRole('radio', { name: 'Saving as MIME' }).check()
  await expect(region).toContainText('text/plain')
  await region.getByRole('button', { name: 'Copy as cURL' }).click()
  await expect(region.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(path)
  const damaged = copied.replace(/(?<=--data-raw ')[^']+/, body)
  expect(damaged).toContain(`'${body}'`)
  const given = await request.post(`${graphOrigin}/sandbox/tokens`, {
    data: { address: person.address, scopes: ['Mail.ReadWrite'] },
  })
  const { token } = (await given.json()) as { token: string }
  const ran = await runCopied('sh', damaged, { token })
  expect(ran.failed).toBe(true)
  expect(JSON.parse(ran.out)).toMatchObject({
    error: {
      code: 'ErrorMimeContentInvalidBase64String',
      message: 'Invalid base64 string for MIME content.',
    },
  })
  expect(await sandbox.messages('drafts')).toEqual([])
})

test('all of them are there', () => {
  expect([whole.length, broken.length]).toEqual([2, 1])
})
