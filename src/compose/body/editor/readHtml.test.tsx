// @vitest-environment jsdom
/** What the editor may take over, and that everything else stays byte for byte. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedPart, withoutQuoted } from '#compose/body/quoted.ts'
import { toGraphBody } from '#compose/body/body.ts'
import { arbitraryDocument } from '#testing/documents/documentSamples.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { readBody, readHtml } from './readHtml.tsx'

const exchange = (inner: string) =>
  '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n' +
  `</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`

test.each([
  'Hi',
  '<p>Hi</p>',
  '<div>Hi</div>',
  '<P>Hi</P>',
  '<p>a</p>\r\n<p><br></p><p>b</p>',
  'a <strong>b</strong> <em>c</em> <del>e</del>',
  'see <a href="https://x.org/?a=1&amp;b=2" target="_blank">it</a>',
  '<ul>\n<li>a</li>\n<li>b<ol start="3"><li>c</li></ol></li></ul>',
  '<blockquote><p>a</p></blockquote>',
  "<blockquote class='x' id=y>\n<p>a</p>\n<!-- b -->\n</blockquote>\n<p>c</p>",
  '<div dir="ltr">Hi</div>',
  'a<br>b',
  'a<br/>b<br />',
  '',
  '<div dir="rtl">שלום</div>',
  '<p dir="rtl">א</p><p>b</p><p dir="rtl">50 ג</p>',
  '<p>שלום</p><p>b</p>',
  '<p style="color:red">a</p><p>b</p>',
  '<p style="font-family:&quot;Segoe UI&quot;">&quot;a&quot; &#8211; b&apos;s</p><p>b</p>',
  '<h1>a</h1>',
  '<table><tbody><tr><td>a</td></tr></tbody></table>',
  '<TABLE border=1><tr><td>a<td>b</TABLE><p>c</p>',
  '<p>a<p>b<p class=z>c',
  '<ul><li>a<li>b</ul>c',
  '<img src="cid:a@x">',
  'a<hr>b',
  'a <o:p></o:p><p>b<o:p>&nbsp;</o:p></p>\n<o:p></o:p>\n<p>c</p>',
  '<pre>a\n b</pre>',
  '<div>a</div><br><div>b</div>',
  '<!-- x --><div data-x="1">a</div><div><span>b</span> <b>c</b></div>d',
])('the editor takes over %j, and sends it as it came', (inner) => {
  const body = readHtml(exchange(inner))
  expect(body.html).toBe(inner)
  expect(quotedPart(body)).toBe('')
  expect(toGraphBody(body)?.content).toBe(exchange(inner))
})

test.each([
  ['<div><p>a</p><p>b</p></div>', '<p>a</p><p>b</p>'],
  ['<div dir="ltr"><div>a</div><div>b</div></div>', '<div>a</div><div>b</div>'],
  ['<div class="WordSection1"><p class="MsoNormal">a</p></div>', '<p class="MsoNormal">a</p>'],
])('what is around all of it stays outside: %s', (inner, html) => {
  const body = readHtml(exchange(inner))
  expect(body.html).toBe(html)
  expect(quotedPart(body)).toBe('')
  expect(toGraphBody(body)?.content).toBe(exchange(inner))
})

test('what is quoted leaves without what is around all of it', () => {
  const quoted = '<div class="gmail_quote"><div>Old</div></div>'
  const body = readHtml(exchange(`<div dir="ltr"><div>a</div><div>b</div>${quoted}</div>`))
  expect(quotedPart(body)).toBe(quoted)
  expect(toGraphBody(withoutQuoted(body))?.content).toBe(
    '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n' +
      '</head>\r\n<body>\r\n<div dir="ltr"><div>a</div><div>b</div></div>\r\n</body>\r\n</html>\r\n',
  )
})

test.each([
  ['<!--[if mso]><b>x</b><![endif]-->a'],
  ['<p>x<script>alert(1)</script></p>'],
  ['<style>p { margin: 0 }</style><p>a</p>'],
  ['<body onload=x>a'],
  ['<form><input value="a"></form>'],
])('%s stays as it is', (inner) => {
  const html = exchange(inner)
  const body = readHtml(html)
  expect(body).toMatchObject({ html: '', text: '' })
  expect(quotedPart(body)).not.toBe('')
  expect(toGraphBody(body)).toEqual({ contentType: 'html', content: html })
})

const original = '<div>From: Ada</div><div>Hello</div>'

test.each([
  ['Outlook', `<div>Yes</div><div id="appendonsend"></div><hr tabindex="-1">${original}`],
  ['Exchange', `<div>Yes</div><hr tabindex="-1"><div id="divRplyFwdMsg">${original}</div>`],
  ['Gmail', `<div>Yes</div><div class="gmail_quote gmail_quote_container">${original}</div>`],
  ['Apple Mail', `<div>Yes</div><blockquote type="cite">${original}</blockquote>`],
  [
    'Thunderbird',
    `<div>Yes</div><div class="moz-cite-prefix">On…</div><blockquote type="cite">${original}</blockquote>`,
  ],
])('what is answered stays as it came: %s', (_name, inner) => {
  const body = readHtml(exchange(inner))
  expect(body.text).toBe('Yes')
  expect(quotedPart(body)).toBe(inner.replace('<div>Yes</div>', ''))
  expect(toGraphBody(body)?.content).toBe(exchange(inner))
})

test('a message of ours that is taken over comes back as it was sent', () => {
  fc.assert(
    fc.property(arbitraryDocument, (message) => {
      const html = documentToHtml(message)
      const once = readHtml(exchange(html))
      fc.pre(once.html !== '' || html === '')
      expect(readHtml(exchange(once.html)).html).toBe(once.html)
    }),
    { numRuns: 25 },
  )
})

test('whatever comes, a body that is not taken over is the same bytes', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<table>',
    '<img src=x>',
    '<br>',
    'a',
    ' ',
    '&amp;',
    '<',
    '"',
  )
  fc.assert(
    fc.property(fc.array(tag), (pieces) => {
      const html = pieces.join('')
      const body = readHtml(html)
      if (body.html === '' && html.trim() !== '') {
        const sent = toGraphBody(body)?.content
        expect(sent === html || quotedPart(body) === '').toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['of many tags', 'html', '<p>a</p>'.repeat(40_000)],
  ['of many characters', 'html', `<p>${'word '.repeat(500_000)}</p>`],
  ['of many lines', 'text', 'a\n'.repeat(10_000)],
  ['of many characters', 'text', 'word '.repeat(200_000)],
] as const)(
  'a body %s (%s) that would make the page stand still is not taken over',
  (_, contentType, content) => {
    const read = readBody({ contentType, content })
    expect(read).toMatchObject({ html: '', text: '' })
    expect(toGraphBody(read)).toEqual({ contentType, content })
  },
)

test('below a large answer the own text is written on', () => {
  const own = '<p>Mine</p>'
  const answered = `<div id="appendonsend"></div><hr>${'<p>a</p>'.repeat(40_000)}`
  const read = readBody({ contentType: 'html', content: exchange(own + answered) })
  expect(read).toMatchObject({ text: 'Mine' })
  expect(quotedPart(read).length).toBeGreaterThan(300_000)
})

test('plain text is taken over as plain text', () => {
  expect(readBody({ contentType: 'text', content: 'a\r\nb' })).toEqual({
    format: 'text',
    html: '<div>a</div><div>b</div>',
    text: 'a\nb',
  })
})

test.each(['<html><frameset cols="1,1"><frame src="q.html"></frameset></html>', '<frameset>'])(
  'a page of frames stays as it is: %s',
  (html) => {
    const body = readHtml(html)
    expect(body).toMatchObject({ html: '', text: '' })
    expect(toGraphBody(body)?.content).toBe(html)
  },
)

test('a page of frames with text is quoted as it is, and its text is read', () => {
  const html = '<frameset cols="1,1"><frame src="q.html"></frameset><p>Plan</p>'
  const body = readHtml(html)
  expect(toGraphBody(body)?.content).toBe(html)
  expect(quotedPart(body)).toContain('Plan')
})
