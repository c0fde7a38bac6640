// @vitest-environment jsdom
/** What is left of foreign HTML: nothing that runs, the words, and the formats a message has. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyHtml } from './tidyHtml.ts'

function tidied(html: string): string {
  const holder = document.createElement('div')
  holder.append(tidyHtml(html))
  return holder.innerHTML
}

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<p style="background:url(javascript:alert(1))" onmouseover="alert(1)">x</p>',
  '<p data-style="x" data-onclick="alert(1)">x</p>',
  '<template><script>alert(1)</script></template>',
  '<base href="//evil"><meta http-equiv="refresh" content="0;url=//evil"><link rel=stylesheet href=//evil>',
  '<style>@import "//evil"</style><p>x</p>',
  '<input autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>x</button>',
  '<p id="body" name="cookie" class="x">x</p>',
  '<a href="https://x.org" target="_blank" rel="opener" ping="//evil" download>x</a>',
]

function isHarmless(html: string): boolean {
  const holder = new DOMParser().parseFromString(html, 'text/html').body
  return Array.from(holder.querySelectorAll('*')).every(
    (element) =>
      Array.from(element.attributes).every(
        ({ name, value }) =>
          (name === 'href' && /^(?:https?:\/\/|mailto:|tel:)/i.test(value)) ||
          /^(?:start|colspan|rowspan|alt|width|height|data-(?!style|on)[a-z-]+)$/.test(name),
      ) &&
      /^(?:P|BR|DIV|SPAN|A|B|STRONG|I|EM|U|S|STRIKE|DEL|UL|OL|LI|BLOCKQUOTE|H[1-6]|HR|PRE|SUB|SUP|CODE|TABLE|TBODY|THEAD|TR|TD|TH)$/.test(
        element.tagName,
      ),
  )
}

test.each(attacks)('nothing runs: %s', (html) => {
  expect(isHarmless(tidied(html))).toBe(true)
})

test('nothing runs, however the pieces are put together', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string()), { maxLength: 4 })
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(isHarmless(tidied(parts.join('')))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [
    'formats by style',
    '<span style="font-weight:700;font-style:italic">x</span>',
    '<b><i>x</i></b>',
  ],
  [
    'Google’s wrapper',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p>x</p></b>',
    '<p>x</p>',
  ],
  [
    'struck and underlined',
    '<span style="text-decoration:line-through underline">x</span>',
    '<u><s>x</s></u>',
  ],
  ['a heading', '<h2>x</h2>', '<h2>x</h2>'],
  ['lines of code', '<pre>a\nb</pre>', '<pre>a\nb</pre>'],
  [
    'a table',
    '<table><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></table>',
    '<table><tbody><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></tbody></table>',
  ],
  ['an underlined link', '<a href="https://x.org"><u>x</u></a>', '<a href="https://x.org">x</a>'],
  ['a picture', 'a<img src="data:image/png;base64,AAAA">b', 'ab'],
  ['a style element', '<style>p { color: red }</style>x', 'x'],
])('%s', (_name, html, tidy) => {
  expect(tidied(html)).toBe(tidy)
})

test('styles that never end are read in no time', () => {
  expect(tidied(`<p>a</p>${'<style '.repeat(100_000)}`)).toBe('<p>a</p>')
})

function textItem(words: string, sign: string, level = 1, list = 0): string {
  return `<p class=MsoListParagraph style='margin:0;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
}

test.each([
  ['bullets', [textItem('a', '·'), textItem('b', '·')], '<ul><li>a</li><li>b</li></ul>'],
  [
    'bullets that are letters: of Courier, and of Wingdings',
    [textItem('a', '·'), textItem('b', 'o', 2), textItem('c', 'o', 2), textItem('d', 'v', 3)],
    '<ul><li>a<ul><li>b</li><li>c<ul><li>d</li></ul></li></ul></li></ul>',
  ],
  [
    'levels',
    [textItem('a', '1.'), textItem('b', 'a)', 2), textItem('c', '2.')],
    '<ol><li>a<ol data-type="a"><li>b</li></ol></li><li>c</li></ol>',
  ],
  ['a level skipped', [textItem('a', '·', 2)], '<ul><li>a</li></ul>'],
  [
    'another list below',
    [textItem('a', '·'), textItem('b', '1.', 1, 1)],
    '<ul><li>a</li></ul><ol><li>b</li></ol>',
  ],
  [
    'words between',
    [textItem('a', '·'), '<p>x</p>', textItem('b', '·')],
    '<ul><li>a</li></ul><p>x</p><ul><li>b</li></ul>',
  ],
])('Word’s lists become lists: %s', (_name, paragraphs, html) => {
  expect(tidied(paragraphs.join(''))).toBe(html)
})
