/** Attachments take each other's place, move and come back; none is lost or there twice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAfterMove, inserted, moved, replaced } from './arrange.ts'
import type { Attachment } from './attachments.ts'

const one = (id: string): Attachment => {
  return { id, name: `${id}.txt`, contentType: 'text/plain', size: 1, file: new Blob(['x']) }
}
const all = ['a', 'b', 'c', 'd'].map(one)
const ids = (attachments: readonly Attachment[]) => attachments.map(({ id }) => id).join('')

test('a new one takes the place of the old one', () => {
  expect(ids(replaced(all, 'b', one('x')))).toBe('axcd')
  expect(ids(replaced(all, 'gone', one('x')))).toBe('abcd')
})

test.each([
  ['a', 'c', 'bacd'],
  ['d', 'a', 'dabc'],
  ['a', undefined, 'bcda'],
  ['a', 'gone', 'bcda'],
  ['b', 'b', 'abcd'],
  ['gone', 'a', 'abcd'],
])('%s moves before %s', (id, before, order) => {
  expect(ids(moved(all, id, before))).toBe(order)
})

test('what was removed comes back where it was, once', () => {
  const without = all.filter(({ id }) => id !== 'c')
  expect(ids(inserted(without, one('c'), 'd'))).toBe('abcd')
  expect(ids(inserted(all, one('c'), 'd'))).toBe('abcd')
})

test.each([
  ['a', 1, { at: 1, beforeId: 'c' }],
  ['d', -1, { at: 2, beforeId: 'c' }],
  ['c', 9, { at: 3, beforeId: undefined }],
  ['a', -1, undefined],
  ['d', 1, undefined],
  ['gone', 1, undefined],
])('%s by %i places', (id, places, target) => {
  expect(beforeAfterMove(['a', 'b', 'c', 'd'], id, places)).toEqual(target)
})

test('however they move, the same attachments are there', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone')
  const step = fc.tuple(id, fc.option(id, { nil: undefined }))
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const end = steps.reduce<readonly Attachment[]>(
        (list, [what, to]) => moved(list, what, to),
        all,
      )
      expect([...end].sort((x, y) => x.id.localeCompare(y.id))).toEqual(all)
    }),
  )
})
