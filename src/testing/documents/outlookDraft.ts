/** A draft with every property, as Outlook may have left it. */
import { person } from '#testing/sandboxMailbox.ts'

const outlookHtml =
  '<html><head><style>p.MsoNormal{margin:0}</style></head><body lang="EN-GB">' +
  '<div class="WordSection1"><p class="MsoNormal">Dear <b>all</b>,<o:p></o:p></p>' +
  '<table border="1"><tr><td>1</td></tr></table><img src="cid:logo@x"></div></body></html>'

export const everything = {
  subject: 'All there is',
  body: { contentType: 'html', content: outlookHtml },
  toRecipients: [person('AlexW@contoso.com', 'Alex Wilber')],
  ccRecipients: [person('MeganB@contoso.com', 'Megan Bowen')],
  bccRecipients: [person('danas@contoso.com', 'Dana')],
  replyTo: [person('team@contoso.com', 'Team')],
  from: person('AdeleV@contoso.com', 'Adele Vance'),
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
  internetMessageId: '<made-elsewhere@contoso.com>',
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
    fileOf('a.txt', 'Hello World!'),
    { ...fileOf('logo.png', 'logo'), isInline: true, contentId: 'logo@x' },
  ],
}

function fileOf(name: string, content: string) {
  const type = '#microsoft.graph.fileAttachment'
  return { '@odata.type': type, name, contentType: 'text/plain', contentBytes: btoa(content) }
}
