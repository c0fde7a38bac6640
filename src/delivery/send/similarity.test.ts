/** What Exchange may have done to a message, and what somebody else did. */
import { expect, test } from 'vitest'
import { person } from '#testing/sandboxMailbox.ts'
import { likeBodies, likeFiles, likeLines, likeSubjects } from './similarity.ts'

const html = (content: string) => ({ contentType: 'html', content }) as const
const text = (content: string) => ({ contentType: 'text', content }) as const

test.each([
  [
    '<p>a</p><p>b</p>',
    '<html><head><style>p{}</style></head><body>\r\n<p>a</p>\r\n<p>b</p></body>',
    'same',
  ],
  ['<p>Grüße &amp; more</p>', '<p>Gr&uuml;&szlig;e&nbsp;&#38;<br>more</p>', 'same'],
  ['<p>H<b>ell</b>o</p>', '<p>Hello</p>', 'same'],
  ['<p>a</p>', '<!-- b --><p title="x > y">a</p><script>c</script>', 'same'],
  ['<p>"so" - now</p>', '<p>“so” – now</p>', 'unsure'],
  ['<p>to day</p>', '<p>today</p>', 'unsure'],
  ['<p>Numbers as of Friday</p>', '<p>Numbers as of Monday</p>', 'other'],
  ['<p>1 € each</p>', '<p>1 $ each</p>', 'other'],
  ['<p>Привет, Ада</p>', '<p>Привет, Боб</p>', 'other'],
  ['<p>a</p>', '<p>a</p><p>P.S. b</p>', 'other'],
  ['', '<p>a</p>', 'other'],
  ['<p>a</p>', '', 'other'],
] as const)('body %j found as %j: %s', (own, found, likeness) => {
  expect(likeBodies(html(own), html(found))).toBe(likeness)
})

test('a body that was made plain is not taken for another one', () => {
  const own = html('<p>See <a href="https://x.org">the plan</a>.</p>')
  expect(likeBodies(own, text('See the plan.'))).toBe('same')
  expect(likeBodies(own, text('See the plan <https://x.org>.'))).toBe('unsure')
  expect(likeBodies(own, text('See nothing.'))).toBe('other')
  expect(likeBodies(text('a\n\nb'), text('a\r\n\r\nb'))).toBe('same')
  expect(likeBodies(undefined, html('<html><body></body></html>'))).toBe('same')
})

test.each([
  ['Budget', 'Budget ', 'same'],
  ['Budget — “new”', 'Budget - "new"', 'unsure'],
  [`Budget ${'x'.repeat(400)}`, `Budget ${'x'.repeat(248)}`, 'unsure'],
  ['Budget', 'Budget 2', 'other'],
  ['Budget', '', 'other'],
] as const)('subject %j found as %j: %s', (own, found, likeness) => {
  expect(likeSubjects(own, found)).toBe(likeness)
})

const x500 = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=ada'

test.each([
  [['Ada@x.org', 'bob@x.org'], ['bob@x.org', 'ada@x.org'], 'same'],
  [['ada@x.org'], [x500], 'unsure'],
  [['a.lovelace@x.org'], ['ada@x.org'], 'unsure'],
  [['ada@x.org'], ['ada@x.onmicrosoft.com'], 'unsure'],
  [['ada@x.org'], ['ada@y.org'], 'other'],
  [['ada@x.org'], [], 'other'],
  [['ada@x.org'], ['ada@x.org', 'bob@x.org'], 'other'],
] as const)('to %j found as %j: %s', (own, found, likeness) => {
  const line = (addresses: readonly string[]) => addresses.map((one) => person(one, 'Somebody'))
  expect(likeLines(line(own), line(found))).toBe(likeness)
})

test.each([
  [['a.txt', 'b.txt'], ['b.txt', 'a.txt'], true, 'same'],
  [['plan “1”.pdf'], ['plan _1_.pdf'], true, 'unsure'],
  [['Lunch'], ['Lunch.eml'], false, 'unsure'],
  [['a.txt'], ['b.txt'], true, 'other'],
  [['a.txt'], [], true, 'other'],
  [['a.txt'], ['a.txt', 'a.txt'], true, 'other'],
] as const)('files %j found as %j: %s', (own, found, isSure, likeness) => {
  expect(
    likeFiles(
      own.map((name) => ({ name, isSure })),
      found,
    ),
  ).toBe(likeness)
})
