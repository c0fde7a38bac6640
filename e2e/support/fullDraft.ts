/** A draft with every property of a message that Graph lets a program write. */
import { createHash } from 'node:crypto'
import { expect } from '@playwright/test'
import type { ComposerPage } from './ComposerPage.ts'
import { makeFile } from './files.ts'
import type { OtherProgram } from './OtherProgram.ts'

const person = (address: string, name: string) => ({ emailAddress: { address, name } })
const fileOf = (name: string, text: string) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType: 'text/plain',
  contentBytes: Buffer.from(text).toString('base64'),
})
/** One pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const outlookHtml =
  '<html><head><style>p.MsoNormal{margin:0}</style></head><body lang="EN-GB">' +
  '<div class="WordSection1"><p class="MsoNormal">Dear <b>all</b>,<o:p></o:p></p>' +
  '<table border="1"><tr><td style="color:#900000;min-width:1600px">Kept</td></tr></table>' +
  '<!--[if gte vml 1]><v:shape></v:shape><![endif]--><img src="cid:logo@x" alt="Logo"></div></body></html>'

export const large = makeFile('large.bin', 4_000_000)
export const largeHash = createHash('sha256').update(large.buffer).digest('hex')

function fullDraft(own: string) {
  return {
    subject: 'All there is',
    body: { contentType: 'html', content: outlookHtml },
    toRecipients: [person('AlexW@contoso.com', 'Alex Wilber')],
    ccRecipients: [person('MeganB@contoso.com', 'Megan Bowen')],
    bccRecipients: [person('danas@contoso.com', 'Dana Swope')],
    replyTo: [person('team@contoso.com', 'Team')],
    from: person(own, 'Robin Test'),
    importance: 'high',
    inferenceClassification: 'other',
    categories: ['Red category', 'of my own'],
    flag: {
      flagStatus: 'flagged',
      startDateTime: { dateTime: '2026-03-01T08:00:00', timeZone: 'Eastern Standard Time' },
      dueDateTime: { dateTime: '2026-03-02T17:00:00', timeZone: 'Eastern Standard Time' },
    },
    internetMessageHeaders: [
      { name: 'x-one', value: '1' },
      { name: 'X-Two', value: '2' },
    ],
    isReadReceiptRequested: true,
    isDeliveryReceiptRequested: true,
    singleValueExtendedProperties: [
      { id: 'Integer 0x0036', value: '2' },
      { id: 'SystemTime 0x0015', value: '2027-01-01T00:00:00Z' },
      { id: 'String {00020329-0000-0000-C000-000000000046} Name unknown', value: 'kept' },
    ],
    multiValueExtendedProperties: [
      { id: 'StringArray {00020329-0000-0000-C000-000000000046} Name many', value: ['a', 'b'] },
    ],
    extensions: [
      { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.X', one: 1 },
    ],
    attachments: [
      fileOf('small.txt', 'Hello World!'),
      {
        ...fileOf('logo.png', ''),
        contentType: 'image/png',
        contentBytes: png,
        isInline: true,
        contentId: 'logo@x',
      },
      {
        '@odata.type': '#microsoft.graph.itemAttachment',
        name: 'Lunch',
        item: { '@odata.type': '#microsoft.graph.message', subject: 'Lunch' },
      },
    ],
  }
}

/** Graph’s id of it. */
export async function makeFullDraft(program: OtherProgram, own: string): Promise<string> {
  const body = fullDraft(own)
  const { id } = await program.ask<{ id: string }>('/me/messages', { method: 'POST', body })
  await program.upload(id, large.name, large.buffer)
  return id
}

export async function openFromList(composer: ComposerPage, subject: string) {
  await composer.button('Drafts').click()
  const region = composer.page.getByRole('region', { name: 'Drafts' })
  const item = region.getByRole('listitem', { name: subject })
  await item.getByRole('button').first().click()
  await expect(composer.subject).toHaveValue(subject)
}
