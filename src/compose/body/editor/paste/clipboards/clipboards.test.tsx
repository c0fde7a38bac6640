// @vitest-environment jsdom
/** Clipboards with the traits of those that programs write: each must come out as it was written down. */
import { expect, test } from 'vitest'
import { outline } from './outline.ts'
import { pasteInto } from './pasteInto.tsx'
import { sources } from './sources/index.ts'

const rows = Object.entries(sources).flatMap(([source, clipboards]) =>
  Object.entries(clipboards).map(([name, clipboard]) => [source, name, clipboard] as const),
)

test.each(rows)('%s: %s', (_source, _name, [pasted, ...wanted]) => {
  const { html, lost } = pasteInto(pasted)
  expect([...outline(html), ...(lost ? [`lost: ${lost}`] : [])]).toEqual(wanted)
})

test('there are at least 120 of at least 12 programs', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120)
  expect(Object.keys(sources).length).toBeGreaterThanOrEqual(12)
})
