/** Whom and what the stories show: people, files and messages of the usual and of the awkward kind. */
import type { Attachment, FileAttachment } from '#compose/attachments/attachments.ts'
import { plainCopy } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Entry } from '#compose/recipients/recipients.ts'

export const now = () => '2026-03-02T10:15'
export const zone = 'Europe/Berlin'
export const requestId = '0c2a1d7e-5f7b-4d0e-9a77-2d9c1f5e3b10'
export const outlook = 'https://outlook.office.com/mail/sentitems'

export const people = {
  alex: { address: 'AlexW@contoso.com', name: 'Alex Wilber' },
  megan: { address: 'MeganB@contoso.com', name: 'Megan Bowen' },
  bare: { address: 'frannis@contoso.com' },
  long: {
    address: 'wolfeschlegelsteinhausenbergerdorff@marketing.contoso.com',
    name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff',
  },
  arabic: { address: 'nour@contoso.com', name: 'نور الهاشمي' },
  misleading: { address: 'someone@elsewhere.example', name: 'AdeleV@contoso.com' },
  invalid: { text: 'dana', fault: 'noAt' },
  noEnding: { text: 'danas@contoso', fault: 'noTopLevelDomain' },
} as const satisfies Record<string, Entry>

export const many: readonly Entry[] = Array.from({ length: 14 }, (_, at) => ({
  address: `person${at}@contoso.com`,
  name: ['Ada Lovelace', 'Grace Hopper', 'Katherine Johnson', 'Radia Perlman'][at % 4] ?? '',
}))

const picture = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAQUlEQVR4AbXBURVAUBQAwbVHhJdNFsFEEEIMDWhw/3ZmO6/3IyQxiUlMYhKTmMQktt/PwWQxW8wkJjGJSUxiEvsBwKIFV6+j3UYAAAAASUVORK5CYII=',
  ),
  (sign) => sign.charCodeAt(0),
)

/** `size` is what the card says; the content is small. */
export function file(
  name: string,
  size: number,
  content: BlobPart = 'Hello',
  contentType = '',
): FileAttachment {
  const blob = new Blob([content], { type: contentType })
  return { id: name, name, size, contentType, file: blob }
}

export const files = {
  report: file('Q3 report final.pdf', 2_400_000, '%PDF', 'application/pdf'),
  photo: file('Harbour.png', 384_000, picture, 'image/png'),
  sheet: file('Budget.xlsx', 48_200),
  film: file('Walkthrough.mp4', 88_000_000),
  notes: file('notes.txt', 1_200, 'One line\nand another', 'text/plain'),
  long: file('Protocol of the extraordinary general meeting, second draft (signed).docx', 90_000),
  arabic: file('تقرير المبيعات.docx', 31_000),
} as const

export const stored: Attachment = {
  ...{ id: 'stored', name: 'Contract.docx', contentType: 'application/msword', size: 61_000 },
  stored: true,
}
export const link: Attachment = {
  ...{ id: 'link', name: 'Shared folder', contentType: 'application/octet-stream', size: 0 },
  reference: { sourceUrl: outlook, providerType: 'other', permission: 'view', isFolder: false },
}

export const bodies = {
  plain: { format: 'html', ...plainCopy('Hi Alex,\n\nthe report is attached.\n\nAdele') },
  rich: {
    format: 'html',
    html:
      '<h2>Agenda</h2><p>Please <b>read</b> the <i>draft</i> and <a href="https://contoso.com">the page</a>.</p>' +
      '<ul><li><p>Numbers</p></li><li><p>Dates</p></li></ul><blockquote><p>As you wrote.</p></blockquote>' +
      '<table><tbody><tr><td><p>May</p></td><td><p>12</p></td></tr></tbody></table><pre>let x = 1</pre>',
    text: 'Agenda\nPlease read the draft and the page.',
  },
  quoted: {
    format: 'html',
    html: '<div>Thank you.</div>',
    text: 'Thank you.',
    around: {
      before: '<html><body>',
      after: '<hr><p style="color:#1f4e79">Alex wrote: here it is.</p></body></html>',
    },
  },
} as const satisfies Record<string, Body>

/** Categories of the mailbox. */
export const known = [
  { displayName: 'Red category', color: 'preset0' },
  { displayName: 'Customers', color: 'preset7' },
]

/** A message as it is usually written. */
export const full: Partial<ComposedMessage> = {
  to: [people.alex, people.arabic],
  cc: [people.megan],
  subject: 'Quarterly report',
  body: bodies.plain,
  attachments: [files.report, files.photo],
}

export const withOptions: Partial<ComposedMessage> = {
  importance: 'high',
  flag: {
    on: true,
    timeZone: 'W. Europe Standard Time',
    start: '2026-03-02T09:00',
    due: '2026-03-06T17:00',
  },
  headers: [{ id: 'h', name: 'x-project', value: 'Harbour' }],
  receipts: { read: true, delivery: true },
  saveToSentItems: false,
  replyTo: [people.megan],
  sender: { address: 'sales@contoso.com', name: 'Contoso Sales' },
  categories: ['Red category', 'Customers'],
  sensitivity: 'confidential',
  expiry: { on: true, at: '2026-04-01T17:00', timeZone: zone },
  mentions: [people.alex],
}
