/** Rows that Graph or a mail server would refuse are refused here, with the reason. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headerFaults, validateHeaders } from './validateHeaders.ts'
import { t } from '#testing/t.ts'
import { addHeader, changeHeader, noHeaders, toGraphHeaders, type HeaderRow } from './headers.ts'

const row = (name: string, value: string, id = 'one'): HeaderRow => ({ id, name, value })

test.each([
  ['x-group-name', undefined],
  ['X-Custom_1.a!', undefined],
  [' x-padded ', undefined],
  ['', 'headers.nameMissing'],
  ['x', 'headers.nameUnfinished'],
  ['X-', 'headers.nameUnfinished'],
  ['group-name', 'headers.namePrefix'],
  ['xgroup', 'headers.namePrefix'],
  ['Subject', 'headers.standardName'],
  ['in-reply-to', 'headers.onlyInMime'],
  ['List-Unsubscribe', 'headers.onlyInMime'],
  ['x-group name', 'headers.nameSpace'],
  ['x-group:', 'headers.nameCharacter'],
  ['x-größe', 'headers.nameCharacter'],
  ['x-a\tb', 'headers.nameCharacter'],
  [`x-${'a'.repeat(75)}`, 'headers.nameLong'],
])('the name %j: %s', (name, textKey) => {
  expect(headerFaults(row(name, 'value'), []).name?.textKey).toBe(textKey)
})

test.each([
  ['Nevada', undefined],
  ['a "quoted" <value>; q=1', undefined],
  ['', 'headers.valueMissing'],
  ['   ', 'headers.valueMissing'],
  ['Málaga', 'headers.valueCharacter'],
  ['a\u0007b', 'headers.valueCharacter'],
  ['a\u202eb', 'headers.valueCharacter'],
  ['a'.repeat(993), undefined],
  ['a'.repeat(994), 'headers.valueLong'],
])('the value %j: %s', (value, textKey) => {
  expect(headerFaults(row('x-a', value), []).value?.textKey).toBe(textKey)
})

test('a repeated name is said at the second row, whatever its case', () => {
  const rows = [row('x-a', '1', 'first'), row('X-A', '2', 'second')]
  expect(validateHeaders(rows)).toEqual([
    {
      field: 'headers',
      item: 'second',
      textKey: 'headers.nameRepeated',
      values: { name: 'X-A' },
      severity: 'blocks',
    },
  ])
})

test.each([
  ['a\tb', 'A tab isn’t allowed.'],
  ['a\u2028b', 'A line break isn’t allowed.'],
  ['a\u00a0b', 'The space U+00A0 isn’t allowed.'],
  ['a\u0007b', 'The invisible character U+0007 isn’t allowed.'],
  ['a\u200bb', 'The invisible character U+200B isn’t allowed.'],
  ['aäb', '“ä” isn’t allowed.'],
])('what has no picture is named in words: %j', (value, sentence) => {
  const { textKey, values } = headerFaults(row('x-a', value), []).value!
  expect(t(textKey, values)).toContain(sentence)
})

test('so it is in a name', () => {
  const { textKey, values } = headerFaults(row('x-a\tb', '1'), []).name!
  expect(t(textKey, values)).toContain('A tab isn’t allowed in a header name.')
})

test('an empty row is no problem and does not travel', () => {
  const rows = [row('', '  '), row('x-a', ' 1 ', 'two')]
  expect(validateHeaders(rows)).toEqual([])
  expect(toGraphHeaders(rows)).toEqual([{ name: 'x-a', value: '1' }])
})

test('a sixth row is not added, and six that came from elsewhere are a problem', () => {
  const six = Array.from({ length: 6 }, (_, index) => row(`x-${index}`, 'v', String(index)))
  expect(addHeader(six.slice(0, 5), 'new')).toHaveLength(5)
  expect(validateHeaders(six).map(({ textKey }) => textKey)).toEqual(['headers.tooMany'])
})

test('a pasted line break becomes a space', () => {
  const rows = addHeader(noHeaders, 'one')
  const [changed] = changeHeader(rows, row('x-a', 'a\r\nBcc: eve@example.org'))
  expect(changed?.value).toBe('a Bcc: eve@example.org')
})

test.each([
  ['In-Reply-To', undefined],
  ['List-Unsubscribe', undefined],
  ['Auto-Submitted', undefined],
  ['group-name', undefined],
  ['From', 'headers.ownName'],
  ['message-ID', 'headers.ownName'],
  ['Content-Type', 'headers.ownName'],
  ['Bcc', 'headers.ownName'],
  ['a b', 'headers.nameSpace'],
  ['a:b', 'headers.nameCharacter'],
])('in MIME the name %j: %s', (name, textKey) => {
  expect(headerFaults(row(name, 'value'), [], 'mime').name?.textKey).toBe(textKey)
})

test.each([
  ['Málaga ✓', undefined],
  ['a'.repeat(9000), undefined],
  ['a'.repeat(10_001), 'headers.valueLong'],
  ['a\u0007b', 'headers.valueCharacter'],
  ['a\u202eb', 'headers.valueCharacter'],
  ['a\u2028b', 'headers.valueCharacter'],
  ['a\r\nBcc: eve@x.org', 'headers.valueCharacter'],
])('in MIME the value %j: %s', (value, textKey) => {
  expect(headerFaults(row('x-a', value), [], 'mime').value?.textKey).toBe(textKey)
})

test('in MIME there is room for fifty', () => {
  const many = Array.from({ length: 51 }, (_, index) => row(`x-${index}`, 'v', String(index)))
  expect(validateHeaders(many.slice(1), 'mime')).toEqual([])
  expect(validateHeaders(many, 'mime').map(({ textKey }) => textKey)).toEqual(['headers.tooMany'])
  expect(addHeader(many.slice(0, 5), 'new', 'mime')).toHaveLength(6)
})

const text = fc.string({
  unit: fc.constantFrom('x', '-', 'a', ':', ' ', '\r', '\n', 'é', '\u0000'),
})
const rows = fc.array(fc.record({ id: fc.uuid(), name: text, value: text }), { maxLength: 8 })

test('whatever passes is at most five plain lines', () => {
  fc.assert(
    fc.property(rows, (typed) => {
      const graph = toGraphHeaders(typed)
      expect(JSON.stringify(graph)).not.toMatch(/\\r|\\n/)
      if (validateHeaders(typed).length > 0) return
      expect(graph.length).toBeLessThanOrEqual(5)
      for (const { name, value } of graph) {
        expect(name).toMatch(/^x-[!-9;-~]+$/i)
        expect(value).toMatch(/^[ -~]+$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('as MIME standard headers travel, more than five, and what is not ASCII', () => {
  const rows = ['In-Reply-To', 'References', 'List-Id', 'x-1', 'x-2', 'x-3'].map((name) => {
    return { id: name, name, value: '<größe@x.org>' }
  })
  expect(validateHeaders(rows, 'mime')).toEqual([])
  expect(validateHeaders(rows).length).toBeGreaterThan(0)
})

test('as MIME what the message itself decides is still refused', () => {
  const rows = [{ id: '1', name: 'Bcc', value: 'a@x.org' }]
  expect(validateHeaders(rows, 'mime')).toMatchObject([{ textKey: 'headers.ownName' }])
})

const stored = (name: string, value: string, id: string): HeaderRow => ({
  ...row(name, value, id),
  stored: true,
})

test('headers an opened draft came with are no problem, until they are changed', () => {
  const opened = [
    stored('X-Antivirus', 'one', '1'),
    stored('X-Antivirus', 'two', '2'),
    stored('X-Name', 'Müller', '3'),
    ...[4, 5, 6].map((id) => stored(`X-${id}`, '', String(id))),
  ]
  expect(validateHeaders(opened)).toEqual([])
  const textKey = (rows: readonly HeaderRow[]) => validateHeaders(rows).map((one) => one.textKey)
  const change = (at: number, value: string) => changeHeader(opened, { ...opened[at]!, value })
  expect(textKey(change(0, 'three'))).toEqual(['headers.nameRepeated'])
  expect(textKey(change(1, 'three'))).toEqual(['headers.nameRepeated'])
  expect(textKey(change(2, 'Mueller'))).toEqual([])
  expect(textKey(change(2, 'Möller'))).toEqual(['headers.valueCharacter'])
  expect(validateHeaders(opened, 'mime').map((one) => one.textKey)).toContain(
    'headers.valueMissing',
  )
})
