/** Which files a draft lacks and which it has too many, by name and count. */
import { expect, test } from 'vitest'
import { compareFiles } from './checkDraft.ts'

const ours = (...names: string[]) => names.map((name, index) => ({ id: `our-${index}`, name }))
const listed = (...names: string[]) =>
  names.map((name, index) => ({ id: `server-${index}`, name, size: 1 }))

test.each([
  ['alike', ours('a', 'b'), listed('b', 'a'), {}, [], []],
  ['one is missing', ours('a', 'b'), listed('a'), {}, ['b'], []],
  ['one too many', ours('a'), listed('a', 'b'), {}, [], ['b']],
  ['twice the same', ours('a'), listed('a', 'a'), {}, [], ['a']],
  ['once instead of twice', ours('a', 'a'), listed('a'), {}, ['a'], []],
  ['renamed by Exchange', ours('a:b'), listed('a_b'), { 'our-0': 'server-0' }, [], []],
  ['given another id', ours('a'), listed('a'), { 'our-0': 'older' }, [], []],
  ['both', ours('a'), listed('b'), {}, ['a'], ['b']],
  [
    'a namesake is not taken twice',
    ours('a', 'a'),
    listed('a', 'c'),
    { 'our-0': 'server-0' },
    ['a'],
    ['c'],
  ],
])('%s', (...row) => {
  const [, files, there, attached, missing, extra] = row
  expect(compareFiles(files, there, attached)).toEqual({ missing, extra })
})
