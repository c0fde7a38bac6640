/** Names that read from right to left do not turn a sentence, and hidden marks are seen; all else is untouched. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatList } from './formats.ts'
import { isolate } from './isolate.ts'
import { createTranslate } from './createTranslate.ts'
import { englishStart } from './texts.ts'

const t = createTranslate(englishStart)
const [fsi, pdi] = ['\u2068', '\u2069']

test.each([
  ['Ada', 'Ada'],
  ['José Ñandú 日本 🙂', 'José Ñandú 日本 🙂'],
  ['', ''],
  ['שרה כהן', `${fsi}שרה כהן${pdi}`],
  ['محمد', `${fsi}محمد${pdi}`],
  ['\u{1E900}', `${fsi}\u{1E900}${pdi}`],
  ['Ada\u200F', `${fsi}Ada\u200F${pdi}`],
  ['invoice\u202Efdp.exe', 'invoice[U+202E]fdp.exe'],
  ['חוזה\u202Efdp.exe', `${fsi}חוזה\u200E[U+202E]\u200Efdp.exe${pdi}`],
  ['a\u2069b', 'a[U+2069]b'],
  ['\u2067a', '[U+2067]a'],
  [`${fsi}שרה${pdi}, Bob`, `${fsi}${fsi}שרה${pdi}, Bob${pdi}`],
])('%j', (value, shown) => {
  expect(isolate(value)).toBe(shown)
})

test.each([
  ['attachments.remove', { file: 'חוזה.pdf' }, `Remove ${fsi}חוזה.pdf${pdi}`],
  ['attachments.remove', { file: 'a\u202Efdp.exe' }, 'Remove a[U+202E]fdp.exe'],
  ['attachments.remove', { file: 'a.pdf' }, 'Remove a.pdf'],
  ['from.person', { name: 'שרה', address: 'a@b.org' }, `${fsi}שרה${pdi} <a@b.org>`],
  ['account.account', { name: 'محمد' }, `Account: ${fsi}محمد${pdi}`],
] as const)('%s with %o', (id, values, sentence) => {
  expect(t(id, values)).toBe(sentence)
})

test('in a list each name stands for itself', () => {
  expect(formatList(['שרה', 'Bob'])).toBe(`${fsi}שרה${pdi} and Bob`)
})

test('no value turns what stands behind it', () => {
  const marks = [...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200F אa1']
  const text = fc.string({ unit: fc.constantFrom(...marks) })
  fc.assert(
    fc.property(text, (value) => {
      const shown = isolate(value)
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066\u2067]/)
      let depth = 0
      for (const one of shown) {
        depth += one === fsi ? 1 : one === pdi ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
        if (depth === 0) expect(one).not.toMatch(/[א\u200F]/)
      }
      expect(depth).toBe(0)
    }),
  )
})
