// @vitest-environment jsdom
/**
 * Of every clipboard, whatever was written down for it: the words, items, tables, headings, links and colors that a
 * person saw are what is sent, or it is said that they are lost.
 */
import { expect, test } from 'vitest'
import { pasteInto } from './pasteInto.tsx'
import { shownBy } from './shownBy.ts'
import { sources } from './sources/index.ts'

const rows = Object.entries(sources).flatMap(([source, clipboards]) =>
  Object.entries(clipboards).map(([name, [html]]) => [source, name, html] as const),
)

/** Each stands in `all`, in order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const one of all) if (at < some.length && one.includes(some[at] ?? '')) at += 1
  return at === some.length
}

test.each(rows)('%s: %s', (_source, _name, clipboard) => {
  const before = shownBy(clipboard)
  const { html, text, lost } = pasteInto(clipboard)
  const after = shownBy(html)
  const lostOf = (noun: string) => Number(new RegExp(`(\\d+) ${noun}`).exec(lost)?.[1] ?? 0)

  expect(isWithin([...before.words], [...after.words])).toBe(true)
  // Columns of text go on side by side.
  if (before.tables.length === 0)
    expect(isWithin([...before.words], [...text.replaceAll(/\s/g, '')])).toBe(true)
  expect(after.items.length).toBe(before.items.length)
  expect(isWithin(before.items, after.items)).toBe(true)
  expect(after.tables.length + lostOf('table')).toBe(before.tables.length)
  if (lostOf('table') === 0) expect(after.tables).toEqual(before.tables)
  expect(after.headings).toEqual(before.headings)
  expect(after.links).toEqual(expect.arrayContaining([...before.links]))
  expect(after.colors).toEqual(expect.arrayContaining([...before.colors]))
  expect(after.images).toBeLessThanOrEqual(before.images)
  if (after.images < before.images) expect(html + text).toMatch(lost ? /./ : emoji)
})

/** A picture that is neither sent nor said to be lost came as its character. */
const emoji = /\p{Extended_Pictographic}/u

test('what is sent asks for nothing, and runs nothing', () => {
  for (const [, , clipboard] of rows)
    expect(pasteInto(clipboard).html).not.toMatch(
      /<(?:script|style|form|input|svg)|\son\w+=|src="(?!cid:)/i,
    )
})
