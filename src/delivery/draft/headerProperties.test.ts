/** Headers of an opened draft: what is written when some change, and that the others are left alone. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphHeader } from '#graph/types.ts'
import { headerProperties } from './headerProperties.ts'

const list = (...headers: readonly [string, string][]): GraphHeader[] =>
  headers.map(([name, value]) => ({ name, value }))

const changes = (written: GraphHeader[], wanted: GraphHeader[]) =>
  headerProperties({ internetMessageHeaders: written }, { internetMessageHeaders: wanted }).map(
    ({ id, value }) => [id.replace(/^.* Name /, ''), value],
  )

const header = fc.record({
  name: fc.constantFrom('x-one', 'X-One', 'x-two', 'x-three'),
  value: fc.constantFrom('', '1', '2'),
})
const headers = fc.array(header, { maxLength: 8 })

test('headers as they were are not written, whatever their names', () => {
  fc.assert(
    fc.property(headers, (same) => {
      expect(changes(same, [...same])).toEqual([])
    }),
  )
})

test('a changed header writes no header of another name', () => {
  fc.assert(
    fc.property(headers, fc.constantFrom('', 'new'), (others, value) => {
      const written = [...others, ...list(['x-mine', '1'])]
      const wanted = [...others, ...list(['x-mine', value])]
      expect(changes(written, wanted)).toEqual([['x-mine', value]])
    }),
  )
})

const pair = list(['X-Antivirus', 'one'], ['X-Antivirus', 'two'])

test.each<[string, GraphHeader[], string[][]]>([
  [
    'one of two changed: a property holds one value, both stay',
    list(['X-Antivirus', 'three'], ['X-Antivirus', 'two']),
    [],
  ],
  ['one of two taken away', list(['X-Antivirus', 'two']), [['X-Antivirus', 'two']]],
  ['both taken away', [], [['X-Antivirus', '']]],
  ['a third of the name', [...pair, ...list(['x-antivirus', '3'])], []],
  ['another added', [...pair, ...list(['x-new', '1'])], [['x-new', '1']]],
])('%s', (_, wanted, expected) => {
  expect(changes(pair, wanted)).toEqual(expected)
})
