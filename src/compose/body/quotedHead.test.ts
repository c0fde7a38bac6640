/** Who wrote the message that is quoted, by the heads of several programs and languages. */
import { expect, test } from 'vitest'
import { readQuotedHead } from './quotedHead.ts'

test.each([
  [
    'Outlook',
    '<hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Megan Bowen &lt;meganb@contoso.com&gt;<br><b>Sent:</b> Thursday, 26 November 2026 16:20<br></div>',
    { who: 'Megan Bowen', when: 'Thursday, 26 November 2026 16:20' },
  ],
  [
    'Outlook, in German',
    '<style>p{}</style><p class=MsoNormal><b>Von:</b> Müller, Jörg &lt;j@x.de&gt; </p><p><b>Gesendet:</b> Montag, 9. März 2026 08:00</p>',
    { who: 'Müller, Jörg', when: 'Montag, 9. März 2026 08:00' },
  ],
  [
    'Gmail',
    '<div class="gmail_quote"><div>On Thu, Nov 26, 2026 at 4:20 PM Ada &lt;<a href="mailto:a@x.org">a@x.org</a>&gt; wrote:<br></div><blockquote>x</blockquote></div>',
    { who: 'On Thu, Nov 26, 2026 at 4:20 PM Ada wrote' },
  ],
  [
    'an address alone',
    '<div>From: a@x.org<br>Sent: today</div>',
    { who: 'a@x.org', when: 'today' },
  ],
  [
    'a forward of Gmail',
    '---------- Forwarded message ---------<br>From: <b>Ada</b> &lt;a@x.org&gt;<br>Date: Thu',
    { who: 'Ada', when: 'Thu' },
  ],
  ['a text that only begins', '<p>Dear all: see a@x.org</p><p>Regards</p>', undefined],
  ['words', '<p>Hello</p>', undefined],
  ['a number it has no character for', '<p>&#999999;:</p>', undefined],
  ['nothing', '', undefined],
])('%s', (_, html, head) => {
  expect(readQuotedHead(html, false)).toEqual(head)
})

test('of a plain text too, its time as people read it', () => {
  const text =
    '________________________________\r\nFrom: Ada <a@x.org>\r\nSent: 2026-11-26T16:20:00Z\r\n\r\nx'
  expect(readQuotedHead(text, true)).toMatchObject({
    who: 'Ada',
    when: expect.stringMatching(/2026/),
  })
})
