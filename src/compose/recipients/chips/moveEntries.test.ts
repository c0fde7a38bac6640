/** Nobody is lost and nobody is doubled, wherever chips are moved to. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lines } from '#compose/recipients/recipientLines.ts'
import { alsoIn, moveEntries, shiftedTo } from './moveEntries.ts'

const of = (...names: string[]) => names.map((name) => ({ address: `${name}@x.org` }))
const lines: Lines = { to: of('a', 'b', 'c', 'd'), cc: of('e', 'b'), bcc: [] }

test.each<[string, number[], number, string[]]>([
  ['the first behind the second', [0], 2, ['b', 'a', 'c', 'd']],
  ['the last to the front', [3], 0, ['d', 'a', 'b', 'c']],
  ['two to the end', [0, 2], 4, ['b', 'd', 'a', 'c']],
  ['one to where it is', [1], 1, ['a', 'b', 'c', 'd']],
  ['one to behind itself', [1], 2, ['a', 'b', 'c', 'd']],
])('within a field: %s', (_, indexes, at, names) => {
  expect(moveEntries(lines, { field: 'to', indexes }, { field: 'to', at })).toEqual({
    to: of(...names),
  })
})

test.each<[string, number[], -1 | 1, string[]]>([
  ['one earlier', [2], -1, ['a', 'c', 'b', 'd']],
  ['one later', [0], 1, ['b', 'a', 'c', 'd']],
  ['two later', [0, 1], 1, ['c', 'a', 'b', 'd']],
  ['two that are apart come together', [1, 3], -1, ['b', 'd', 'a', 'c']],
])('past a neighbour: %s', (_, indexes, by, names) => {
  const target = { field: 'to', at: shiftedTo(indexes, by) } as const
  expect(moveEntries(lines, { field: 'to', indexes }, target)).toEqual({ to: of(...names) })
})

test('between fields, to a place between chips; who is there already is not doubled', () => {
  const moved = moveEntries(lines, { field: 'to', indexes: [0, 1] }, { field: 'cc', at: 1 })
  expect(moved).toEqual({ to: of('c', 'd'), cc: of('e', 'a', 'b') })
})

test('any move keeps everybody', () => {
  const field = fc.constantFrom('to', 'cc', 'bcc')
  const places = fc.record({
    from: field,
    to: field,
    chosen: fc.subarray([0, 1, 2, 3]),
    at: fc.nat(4),
  })
  fc.assert(
    fc.property(places, ({ from, to, chosen, at }) => {
      const indexes = chosen.filter((index) => index < lines[from].length)
      const place = { field: to, at: Math.min(at, lines[to].length) }
      const after = { ...lines, ...moveEntries(lines, { field: from, indexes }, place) }
      const everybody = (all: Lines) =>
        new Set([...all.to, ...all.cc, ...all.bcc].map((each) => JSON.stringify(each)))
      expect(everybody(after)).toEqual(everybody(lines))
      for (const list of [after.to, after.cc, after.bcc])
        expect(new Set(list).size).toBe(list.length)
    }),
  )
})

test('where else somebody is', () => {
  expect(alsoIn(lines, 'to', { address: 'B@X.org' })).toEqual(['cc'])
  expect(alsoIn(lines, 'to', { address: 'a@x.org' })).toEqual([])
  expect(alsoIn(lines, 'to', { text: 'b', fault: 'noAt' })).toEqual([])
})
