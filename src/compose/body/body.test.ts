/** The body's values: from plain text, and to Graph. */
import { expect, test } from 'vitest'
import { fromGraphBody, isPlain, plainCopy, toGraphBody } from './body.ts'
import { textToHtml } from './document/textToHtml.ts'
import { noBody } from './bodyValue.ts'

test.each([
  ['', ''],
  ['They were awesome!', 'They were awesome!'],
  ['a\nb', '<div>a</div><div>b</div>'],
  ['a\r\nb', '<div>a</div><div>b</div>'],
  ['a\n\nb', '<div>a</div><div><br></div><div>b</div>'],
  ['Agenda\u000bItem 1', '<div>Agenda</div><div>Item 1</div>'],
  ['Street 5\u2028Berlin', '<div>Street 5</div><div>Berlin</div>'],
  ['a\u0007b\u0085c', '<div>ab</div><div>c</div>'],
  ['<script>&', '&lt;script&gt;&amp;'],
  ['\n\n\n', ''],
])('%j is written as %s', (text, html) => {
  expect(textToHtml(text)).toBe(html)
})

test('a body is plain when its text says all of it', () => {
  expect(isPlain(plainCopy('a\n\nb'))).toBe(true)
  expect(isPlain(noBody)).toBe(true)
  expect(isPlain({ html: '<b>a</b>', text: 'a' })).toBe(false)
})

test('Graph gets the spelling that is to travel, and nothing for an empty message', () => {
  const copy = { html: '<b>a</b>', text: 'a' }
  expect(toGraphBody({ format: 'html', ...copy })).toEqual({
    contentType: 'html',
    content: '<b>a</b>',
  })
  expect(toGraphBody({ format: 'text', ...copy })).toEqual({ contentType: 'text', content: 'a' })
  expect(toGraphBody(noBody)).toBeUndefined()
})

const original = '<html><body class="a>b">\r\n<p>Hi</p></body></html>'

test('an original that is not written on is the same to the byte, and what is written stands in it', () => {
  const body = fromGraphBody({ contentType: 'html', content: original })
  expect(toGraphBody(body)?.content).toBe(original)
  const copy = { html: '<p>Yes</p>', text: 'Yes' }
  const answered = '<html><body class="a>b"><p>Yes</p>\r\n<p>Hi</p></body></html>'
  expect(toGraphBody({ ...body, ...copy })).toEqual({ contentType: 'html', content: answered })
})

test('an original keeps its formatting though the message is plain: its text becomes HTML', () => {
  const around = { before: '<body>', after: '</body>' }
  const body = { format: 'text', html: '<i>a</i>', text: 'a < b', around } as const
  expect(toGraphBody(body)).toEqual({ contentType: 'html', content: '<body>a &lt; b</body>' })
})

test.each([
  ['<p>Hi</p>', ''],
  ['<BODY>Hi', '<BODY>'],
  ['<!-- <body> --><body>Hi', '<!-- <body> --><body>'],
  ['<meta content="<body>"><body>Hi', '<meta content="<body>"><body>'],
  ['<bodyguard>Hi', ''],
  ['<!-- never closed <body>', ''],
  ['</body>Hi', ''],
])('what is written stands behind the body’s tag: %j', (content, before) => {
  const { around } = fromGraphBody({ contentType: 'html', content })
  expect(around).toEqual({ before, after: content.slice(before.length) })
})

test('a hostile text without an end is looked through in no time', () => {
  for (const piece of ['<a ', '<!--', '<!-- -->', '<a "', '<a \'"', '<body'])
    expect(fromGraphBody({ contentType: 'html', content: piece.repeat(200_000) })).toBeTruthy()
})

test('text is read as text, empty as nothing', () => {
  expect(fromGraphBody({ contentType: 'text', content: 'a\r\nb' })).toEqual({
    format: 'text',
    html: '<div>a</div><div>b</div>',
    text: 'a\nb',
  })
  expect(fromGraphBody({ contentType: 'html', content: '' })).toBe(noBody)
})
