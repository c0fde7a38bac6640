import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from './graphTestKit.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Bare line feeds, no space after "Subject:", a parameter list that ends in a semicolon. */
const untidy = `From: Adele Vance <AdeleV@contoso.com>
To: Alex Wilber <AlexW@contoso.com>
Bcc: Megan Bowen <MeganB@contoso.com>
Subject:Test Message
X-Team: blue
Content-Type: multipart/mixed;
\tboundary="outer"
MIME-Version: 1.0

--outer
Content-Type: multipart/alternative;
\tboundary="inner"

--inner
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

test text body

--inner
Content-Type: text/html; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

<html>
<body>
test html body
</body>
</html>

--inner--

--outer
Content-Type: text/plain;
Content-Disposition: attachment;
        filename="test.txt"

this is the attachment text

--outer--`

test('an untidy MIME is sent, and the recipient gets it without Bcc', async () => {
  const { call, mailbox, sandbox } = setUp()
  const body = base64(untidy).replace(/.{76}/g, '$&\n')
  expect((await call('POST', '/me/sendMail', { body })).status).toBe(202)
  const [sent] = mailbox.list(mailbox.folderId('sentitems'))
  expect(sent).toMatchObject({
    subject: 'Test Message',
    toRecipients: [{ emailAddress: { name: 'Alex Wilber', address: 'AlexW@contoso.com' } }],
    bccRecipients: [{ emailAddress: { address: 'MeganB@contoso.com' } }],
    body: { contentType: 'html' },
    internetMessageHeaders: [{ name: 'X-Team', value: 'blue' }],
    attachments: [{ name: 'test.txt', contentType: 'text/plain' }],
  })
  expect(Buffer.from(sent!.attachments[0]!.bytes).toString().trim()).toBe(
    'this is the attachment text',
  )
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const [received] = alex.list(alex.folderId('inbox'))
  const mime = Buffer.from(received!.mime!).toString()
  expect(mime).toBe(untidy.replace('Bcc: Megan Bowen <MeganB@contoso.com>\n', ''))
})

test.each([['RnJvb...'], ['not base64!'], ['abc'], ['   ']])(
  'bad base64 %j is refused',
  async (body) => {
    const { call } = setUp()
    for (const path of ['/me/sendMail', '/me/messages', '/me/mailFolders/drafts/messages']) {
      const answer = await call('POST', path, { body })
      expect(answer.status).toBe(400)
      expect(await jsonOf(answer)).toMatchObject({
        error: {
          code: 'ErrorMimeContentInvalidBase64String',
          message: 'Invalid base64 string for MIME content.',
        },
      })
    }
  },
)

test('MIME over 4 MB is refused', async () => {
  const { call } = setUp()
  const body = base64('x'.repeat(3.2 * 1024 * 1024))
  expect((await call('POST', '/me/messages', { body })).status).toBe(413)
})

test('a MIME draft takes its date and sender from the MIME, and comes back byte by byte', async () => {
  const { call, mailbox } = setUp()
  const mime =
    'From: Alex Wilber <AlexW@contoso.com>\r\nTo: m@x.org\r\nDate: Sun, 28 Feb 2021 07:15:00 +0000\r\nMessage-ID: <one@x.org>\r\nImportance: High\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n\r\nHi\r\n'
  const draft = await jsonOf(call('POST', '/me/messages', { body: base64(mime) }))
  expect(draft).toMatchObject({
    subject: 'Grüße',
    sentDateTime: '2021-02-28T07:15:00Z',
    internetMessageId: '<one@x.org>',
    importance: 'high',
    isDraft: true,
    isDeliveryReceiptRequested: null,
    from: { emailAddress: { name: 'Alex Wilber', address: 'AlexW@contoso.com' } },
    body: { contentType: 'text', content: 'Hi\n' },
  })
  const path = `/me/messages/${String(draft['id'])}`
  const value = await call('GET', `${path}/$value`)
  expect(value.headers.get('content-type')).toBe('text/plain')
  expect(await value.text()).toBe(mime)

  await call('PATCH', path, { body: { subject: 'Other' } })
  expect(await (await call('GET', `${path}/$value`)).text()).toContain('Subject: Other')
  expect(mailbox.list()[0]!.mime).toBeNull()
})

test('sending MIME from another’s address is refused', async () => {
  const { call } = setUp()
  const answer = await call('POST', '/me/sendMail', {
    body: base64('From: AlexW@contoso.com\r\nTo: a@x.org\r\n\r\nHi'),
  })
  expect(answer.status).toBe(403)
  expect(await jsonOf(answer)).toMatchObject({ error: { code: 'ErrorSendAsDenied' } })
})

test('an answer in MIME joins the conversation it refers to', async () => {
  const { call } = setUp()
  const first = await jsonOf(call('POST', '/me/messages', { body: { subject: 'One' } }))
  const mime = `To: a@x.org\r\nIn-Reply-To: ${String(first['internetMessageId'])}\r\n\r\nHi`
  const second = await jsonOf(call('POST', '/me/messages', { body: base64(mime) }))
  expect(second['conversationId']).toBe(first['conversationId'])
})

test('a message made in JSON can be read as MIME with everything in it', async () => {
  const { call } = setUp()
  const draft = await jsonOf(
    call('POST', '/me/messages', {
      body: {
        subject: 'Grüße',
        body: { contentType: 'html', content: '<img src="cid:logo">' },
        from: { emailAddress: { address: 'AdeleV@contoso.com' } },
        toRecipients: to('AlexW@contoso.com'),
        bccRecipients: to('MeganB@contoso.com'),
        importance: 'high',
        isReadReceiptRequested: true,
        internetMessageHeaders: [{ name: 'x-one', value: '1' }],
        attachments: [
          {
            '@odata.type': '#microsoft.graph.fileAttachment',
            name: 'logo.png',
            contentType: 'image/png',
            contentBytes: 'AAEC',
            isInline: true,
            contentId: 'logo',
          },
        ],
      },
    }),
  )
  const value = await call('GET', `/me/messages/${String(draft['id'])}/$value`)
  const mail = await simpleParser(Buffer.from(await value.arrayBuffer()), { skipImageLinks: true })
  expect(mail).toMatchObject({ subject: 'Grüße', messageId: draft['internetMessageId'] })
  expect(mail.headers.get('x-one')).toBe('1')
  expect(mail.headers.has('bcc')).toBe(true)
  expect(mail.headers.has('disposition-notification-to')).toBe(true)
  expect(mail.html).toContain('cid:logo')
  expect(mail.attachments[0]).toMatchObject({ filename: 'logo.png', cid: 'logo', related: true })
  expect([...mail.attachments[0]!.content]).toEqual([0, 1, 2])
})

test('sensitivity and keywords of a MIME become properties of the message', async () => {
  const { call, mailbox } = setUp()
  const mime = 'To: a@x.org\r\nSensitivity: Private\r\nKeywords: Red, Two words\r\n\r\nHi'
  expect((await call('POST', '/me/sendMail', { body: base64(mime) })).status).toBe(202)
  expect(mailbox.list(mailbox.folderId('sentitems'))).toMatchObject([
    {
      categories: ['Red', 'Two words'],
      singleValueExtendedProperties: [{ id: 'Integer 0x0036', value: '2' }],
    },
  ])
})

test('what is sent by MIME over 4 MB is refused and leaves nothing', async () => {
  const { call, mailbox } = setUp()
  const body = base64(`To: a@x.org\r\n\r\n${'x'.repeat(3.2 * 1024 * 1024)}`)
  expect((await call('POST', '/me/sendMail', { body })).status).toBe(413)
  expect(mailbox.list()).toEqual([])
})
