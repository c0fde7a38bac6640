/** What is typed as a file's name becomes a name that can be saved, or a reason. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endingOf, toNewName } from './fileName.ts'

test.each([
  ['Plan', 'Offer.pdf', 'Plan.pdf'],
  ['Plan.docx', 'Offer.pdf', 'Plan.docx'],
  ['Plan v1.2', 'Offer.pdf', 'Plan v1.2.pdf'],
  ['Dr. Smith', 'Offer.pdf', 'Dr. Smith.pdf'],
  ['Plan.', 'Offer.pdf', 'Plan.pdf'],
  ['  Plan.pdf ', 'Offer.pdf', 'Plan.pdf'],
  ['Offer.pdf', 'Offer.pdf', 'Offer.pdf'],
  ['Two\nlines', 'Offer.pdf', 'Two lines.pdf'],
  ['archive', 'archive.tar.gz', 'archive.gz'],
  ['NOTES', 'README', 'NOTES'],
  ['.env', '.gitignore', '.env'],
  ['报告', 'Offer.pdf', '报告.pdf'],
])('%j instead of %j is %j', (typed, before, name) => {
  expect(toNewName(typed, before)).toEqual({ name })
})

test.each([
  ['', 'a.pdf', 'attachments.nameEmpty'],
  ['   ', 'a.pdf', 'attachments.nameEmpty'],
  ['.pdf', 'a.pdf', 'attachments.nameEmpty'],
  ['...', 'README', 'attachments.nameEmpty'],
  ['a/b', 'a.pdf', 'attachments.nameCharacters'],
  ['C:plan', 'a.pdf', 'attachments.nameCharacters'],
  ['who?', 'a.pdf', 'attachments.nameCharacters'],
  ['x'.repeat(252), 'a.pdf', 'attachments.nameTooLong'],
])('%j instead of %j is refused', (typed, before, textKey) => {
  expect(toNewName(typed, before)).toMatchObject({ fault: { textKey } })
})

test('all that can’t be in a name is told at once, each once', () => {
  const fault = { textKey: 'attachments.nameCharacters', values: { characters: '/ : ?' } }
  expect(toNewName('a/b: c/d?', 'a.pdf')).toEqual({ fault })
})

test('a name is never empty, never has a line break, and is the same when it is typed again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a.pdf', 'README'),
      (typed, before) => {
        const first = toNewName(typed, before)
        if (!('name' in first)) return
        expect(first.name).not.toMatch(/^$|[\r\n]/)
        expect(toNewName(first.name, before)).toEqual(first)
      },
    ),
  )
})

test.each([
  ['a.pdf', '.pdf'],
  ['.gitignore', ''],
  ['v1.2', ''],
  ['a.7z', '.7z'],
])('%s ends with %j', (name, end) => {
  expect(endingOf(name)).toBe(end)
})
