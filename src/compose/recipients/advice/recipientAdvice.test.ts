/** The limit counts the three fields together; what is left out is the end of them. */
import { expect, test } from 'vitest'
import { adviceFor, hideAll, keepFirst } from './recipientAdvice.ts'

const many = (count: number, name = 'u') =>
  Array.from({ length: count }, (_, at) => ({ address: `${name}${at}@x.org` }))
const wrong = { text: 'bob', fault: 'noAt' } as const

test.each([
  ['a few', { to: many(29), cc: [], bcc: [] }, undefined],
  [
    'many in sight',
    { to: many(20), cc: many(10, 'c'), bcc: [] },
    { what: 'manyInSight', count: 30 },
  ],
  ['many out of sight', { to: many(1), cc: [], bcc: many(400, 'b') }, undefined],
  ['the limit', { to: many(1), cc: [], bcc: many(499, 'b') }, undefined],
  [
    'over the limit',
    { to: many(300), cc: many(200, 'c'), bcc: many(7, 'b') },
    { what: 'tooMany', over: 7 },
  ],
  ['the limit and what is no address', { to: [wrong], cc: [], bcc: many(500, 'b') }, undefined],
])('%s', (_, lines, advice) => {
  expect(adviceFor(lines)).toEqual(advice)
})

test('the first 500 stay, in the order of the fields; the rest is handed back', () => {
  const { lines, left } = keepFirst({
    to: many(300),
    cc: [wrong, ...many(300, 'c')],
    bcc: many(2, 'b'),
  })
  expect([lines.to.length, lines.cc.length, lines.bcc.length]).toEqual([300, 201, 0])
  expect(lines.cc[0]).toBe(wrong)
  expect(left).toEqual([...many(300, 'c').slice(200), ...many(2, 'b')])
  expect(adviceFor(lines)?.what).not.toBe('tooMany')
})

test('moved to Bcc nobody is doubled, and what is no address stays', () => {
  const lines = hideAll({ to: [wrong, ...many(2)], cc: many(1), bcc: many(1) })
  expect(lines).toEqual({ to: [wrong], cc: [], bcc: many(2) })
})
