/** For tests: drafts as any program may have left them in the mailbox, as Graph takes them. */
import fc from 'fast-check'
import { person } from '#testing/sandboxMailbox.ts'

const type = '#microsoft.graph.fileAttachment'
const file = { '@odata.type': type, name: 'a.txt', contentType: 'text/plain', contentBytes: 'SGk=' }
const attachments = fc.subarray<object>([
  file,
  { ...file, name: 'logo.png', contentType: 'image/png', isInline: true, contentId: 'logo@x' },
  { ...file, name: ' .', contentBytes: '' },
  {
    '@odata.type': '#microsoft.graph.itemAttachment',
    name: 'Lunch',
    item: { '@odata.type': '#microsoft.graph.message', subject: 'Lunch' },
  },
])
const blank = fc.constantFrom('', ' ', '\t', '\r\n', '\u00a0', '\n\n')
const words = fc.oneof(fc.string({ maxLength: 20 }), blank)
const html = fc.oneof(
  words,
  fc
    .array(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<br>',
          '<div>',
          '<b>',
          '</div>',
          'text',
          ' ',
          '\r\n',
          '&nbsp;',
          '<o:p>',
        ],
        ...['<table><tr><td>1', '<ul><li>', '<ol start="4"><li>a', '<hr>', '<pre> a\n  b</pre>'],
        ...['<img src="cid:logo@x">', '<a href="https://x.org">x</a>'],
        ...['<blockquote>', '<!-- c -->'],
        ...['<p style="text-align:right;color:red">', '<font face=Arial>', '<style>p{}</style>'],
        ...['<p dir="rtl">', '<span lang=de>', '<h1>', '<p dir="rtl">א</p>'],
        ...['<center>', '<p>&#8203;</p>', '<body bgcolor=red>'],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
const bodies = fc.oneof(
  fc.record({ contentType: fc.constant('html'), content: html }),
  fc.record({ contentType: fc.constant('text'), content: words }),
)
const people = fc.array(
  fc.record({
    emailAddress: fc.record({
      address: fc.constantFrom('AlexW@contoso.com', 'alexw@contoso.com', 'b@x.org', 'no address'),
      name: fc.constantFrom('Alex Wilber', 'alexw@contoso.com', '', 'a@b.org <b@x.org>'),
    }),
  }),
  { maxLength: 3 },
)
const time = (day: string) => ({ dateTime: `${day}T08:00:00.0000000`, timeZone: 'UTC' })
const headers = fc.array(
  fc.record({
    name: fc.constantFrom('x-one', 'X-One', 'X-ONE', 'x-two'),
    value: fc.constantFrom('', '1', '2', 'é', 'a  b '),
  }),
  { minLength: 1, maxLength: 5 },
)
export const arbitraryDraft = fc.record(
  {
    ...{ subject: words, body: bodies, internetMessageHeaders: headers, attachments },
    ...{ toRecipients: people, ccRecipients: people, bccRecipients: people, replyTo: people },
    from: fc.constantFrom(
      person('AdeleV@contoso.com', 'Adele'),
      person('adele.vance@contoso.com', ''),
    ),
    importance: fc.constantFrom('low', 'normal', 'high'),
    inferenceClassification: fc.constantFrom('focused', 'other'),
    categories: fc.subarray(['Red category', 'red category', 'of my own', '']),
    flag: fc.constantFrom<object>(
      { flagStatus: 'notFlagged' },
      { flagStatus: 'flagged' },
      { flagStatus: 'complete' },
      { flagStatus: 'flagged', startDateTime: time('2026-03-01'), dueDateTime: time('2026-03-29') },
    ),
    isReadReceiptRequested: fc.boolean(),
    isDeliveryReceiptRequested: fc.boolean(),
    singleValueExtendedProperties: fc.subarray([
      { id: 'Integer 0x0036', value: '2' },
      { id: 'SystemTime 0x0015', value: '2026-10-25T00:30:00Z' },
      { id: 'String {00020329-0000-0000-C000-000000000046} Name unknown', value: '' },
    ]),
    multiValueExtendedProperties: fc.constant([
      { id: 'StringArray {00020329-0000-0000-C000-000000000046} Name many', value: ['a', 'b'] },
    ]),
    extensions: fc.constantFrom<object[]>(
      [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.X', one: 1 }],
      [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com.Y', two: '' }],
    ),
  },
  { requiredKeys: [] },
)
