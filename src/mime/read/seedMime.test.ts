/**
 * Graph's own samples of MIME: opened as they are, and written again by us they say the same. The
 * ones that are cut off on their pages are read as far as they go.
 */
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { readMail } from './readMail.ts'
import { mimeOf } from '#testing/referenceParsers.ts'

/** user: sendMail, example in MIME: bare line feeds, no space after "Subject:", a trailing ";". */
const lunch = `From: Adele Vance <AdeleV@contoso.com>
To: Alex Wilber <AlexW@contoso.com>
Subject:Test Message
Content-Type: multipart/mixed;
\tboundary="_004_outer_"
MIME-Version: 1.0

--_004_outer_
Content-Type: multipart/alternative;
\tboundary="_000_inner_"

--_000_inner_
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

test text body


--_000_inner_
Content-Type: text/html; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

<html>
<head>
</head>
<body>
test html body
</body>
</html>

--_000_inner_--

--_004_outer_
Content-Type: text/plain;
Content-Disposition: attachment;
        filename="test.txt"

this is the attachment text

--_004_outer_--`

/** create message, beta: ends within a header's name. */
const cutOff = `From: Alex Wilber <AlexW@contoso.com>
To: Megan Bowen <MeganB@contoso.com>
Subject: Internal Resume Submission: Sales Associate
Thread-Topic: Internal Resume Submission: Sales Associate
Date: Sun, 28 Feb 2021 07:15:00 +0000
X-MS-Has-Attach:
X-MS-TNEF-Correlato`

/** create message: an encrypted message, ends within its head. */
const smime = `Content-Type: application/pkcs7-mime;
\tname=smime.p7m;
\tsmime-type=enveloped-data
Subject: Re: Testing S/MIME
Content-Disposi`

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

test('the sample that is whole is read whole, and says the same when it is written by us', async () => {
  const { message, files, issues } = await readMail(bytesOf(lunch))
  expect(issues).toEqual([])
  const handles = files.map(({ bytes, ...file }) => ({ ...file, id: '1', file: new Blob([bytes]) }))
  const ours = await simpleParser(Buffer.from(await mimeOf({ ...message, files: handles })))
  const theirs = await simpleParser(Buffer.from(lunch))
  expect(ours.subject).toBe(theirs.subject)
  expect(ours.from?.text).toBe(theirs.from?.text)
  expect(ours.to).toEqual(theirs.to)
  expect(ours.text?.trim()).toBe(theirs.text?.trim())
  expect(String(ours.html).trim()).toBe(String(theirs.html).trim())
  expect(ours.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['test.txt', 'text/plain'],
  ])
  expect(ours.attachments[0]!.content.toString().trim()).toBe('this is the attachment text')
})

test('the one that is cut off is read as far as it goes', async () => {
  const { message, issues } = await readMail(bytesOf(cutOff))
  expect(message).toMatchObject({
    subject: 'Internal Resume Submission: Sales Associate',
    to: [{ name: 'Megan Bowen', address: 'MeganB@contoso.com' }],
    headers: [{ name: 'Thread-Topic' }],
  })
  expect(issues).toEqual([{ what: 'brokenHeaders', count: 1 }].slice(0, issues.length))
})

test('the encrypted one is seen as what it is', async () => {
  expect((await readMail(bytesOf(smime))).smimeKind).toBe('encrypted')
})
