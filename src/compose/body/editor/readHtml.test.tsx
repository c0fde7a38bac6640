// @vitest-environment jsdom
/** What the editor may take over, and that everything else stays byte for byte. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedPart } from '#compose/body/quoted.ts'
import { toGraphBody } from '#compose/body/body.ts'
import { arbitraryLetter } from '#testing/documentSamples.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { readBody, readHtml } from './readHtml.tsx'

const exchange = (inner: string) =>
  '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n' +
  `</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`

test.each([
  ['Hi', 'Hi'],
  ['<p>Hi</p>', 'Hi'],
  ['<p>a</p>\r\n<p><br></p><p>b</p>', '<p>a</p><p><br></p><p>b</p>'],
  [
    'a <strong>b</strong> <em>c</em> <u>d</u> <del>e</del>',
    'a <b>b</b> <i>c</i> <u>d</u> <s>e</s>',
  ],
  [
    'see <a href="https://x.org/?a=1&amp;b=2" target="_blank">it</a>',
    'see <a href="https://x.org/?a=1&amp;b=2">it</a>',
  ],
  [
    '<ul>\n<li>a</li>\n<li>b<ol start="3"><li>c</li></ol></li></ul>',
    '<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>',
  ],
  ['<blockquote><p>a</p></blockquote>', '<blockquote><p>a</p></blockquote>'],
  ['<div dir="ltr">Hi</div>', 'Hi'],
  ['<div><p>a</p><p>b</p></div>', '<p>a</p><p>b</p>'],
  ['a<br>b', 'a<br>b'],
  ['<p class="x">a <span lang="de">b</span>&nbsp; c</p>', 'a b&nbsp; c'],
  ['', ''],
  ['<div dir="rtl">שלום</div>', '<div dir="rtl">שלום</div>'],
  ['<p dir="RTL">שלום</p>', '<div dir="rtl">שלום</div>'],
  [
    '<p dir="rtl">א</p><p>b</p><p dir="rtl">50 ג</p>',
    '<p dir="rtl">א</p><p>b</p><p dir="rtl">50 ג</p>',
  ],
  ['<div dir="rtl"><p>א</p><p dir="ltr">b</p></div>', '<p dir="rtl">א</p><p>b</p>'],
  [
    '<ul dir="rtl"><li>א</li><li dir="ltr">b</li></ul>',
    '<ul dir="rtl"><li>א</li><li dir="ltr">b</li></ul>',
  ],
  ['<p>שלום</p><p>b</p>', '<p dir="rtl">שלום</p><p>b</p>'],
  ['<div dir="ltr">Hi <span dir="ltr">you</span></div>', 'Hi you'],
])('the editor takes over %j', (inner, html) => {
  const body = readHtml(exchange(inner))
  expect(body.html).toBe(html)
  expect(quotedPart(body)).toBe('')
  expect(toGraphBody(body)?.content).toBe(exchange(html))
})

const word =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal ' +
  '{margin:0cm; font-size:11.0pt;} --></style></head><body lang="DE"><div class="WordSection1">' +
  '<p class="MsoNormal"><span style="color:#1F497D">Hallo<o:p></o:p></span></p></div></body></html>'

test.each([
  ['<img src="cid:a@x">'],
  ['<p style="color:red">a</p>'],
  ['<table><tr><td>a</td></tr></table>'],
  ['<h1>a</h1>'],
  ['<font face="Arial">a</font>'],
  ['<p dir="rtl">a</p>'],
  ['<div dir="ltr">שלום</div>'],
  ['<p dir="rtl">שלום</p><p>עולם</p>'],
  ['<p dir="rtl">א</p><p dir="rtl">b</p>'],
  ['<ul dir="rtl"><li>a</li></ul>'],
  ['<p dir="rtl">א</p><p dir="rtl"><br></p><p dir="rtl">ב</p>'],
  ['<p dir="auto">שלום</p>'],
  ['<p dir="rtl">א <span dir="ltr">(1)</span></p>'],
  ['א <b dir="rtl">ב</b>'],
  ['<p align="center">a</p>'],
  ['a<hr>b'],
  ['<pre>a\n b</pre>'],
  ['<div>a</div><div>b</div>'],
  ['a<p>b</p>'],
  ['<a href="file:///c/x">a</a>'],
  ['<a name="top">a</a><a href="#top">up</a>'],
  ['<p>a<!-- b --></p>'],
  ['<!--[if mso]><b>x</b><![endif]-->a'],
  ['<p>x<script>alert(1)</script></p>'],
  ['<o:p>a</o:p>'],
  ['<ol type="a"><li>a</li></ol>'],
  ['<code>a</code>'],
  ['<sup>2</sup>'],
  ['<ul><li><p>a</p></li></ul>'],
  ['<p title="t">a</p>'],
  ['<div style="font-family:Aptos">a</div><div id="appendonsend"></div><hr>'],
  ['<body onload=x>a'],
])('%s stays as it is', (inner) => {
  const html = exchange(inner)
  const body = readHtml(html)
  expect(body).toMatchObject({ html: '', text: '' })
  expect(quotedPart(body)).not.toBe('')
  expect(toGraphBody(body)).toEqual({ contentType: 'html', content: html })
})

test('a message written in Word stays as it is', () => {
  expect(toGraphBody(readHtml(word))?.content).toBe(word)
  expect(readHtml(word).html).toBe('')
})

test('a message of ours that is taken over comes back as it was sent', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryLetter, (message) => {
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

test('plain text is taken over as plain text', () => {
  expect(readBody({ contentType: 'text', content: 'a\r\nb' })).toEqual({
    format: 'text',
    html: 'a<br>b',
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
