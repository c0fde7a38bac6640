/** Parsed messages travel short; what could not be said is found by the build. */
import { parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { compactMessage } from './compactMessage.ts'

const compact = (text: string) => compactMessage(parse(text, { ignoreTag: true }))

test.each([
  ['Send', 'Send'],
  ['', []],
  ['{name}', [['name']]],
  ['To {name}: {count, number}', ['To ', ['name'], ': ', ['count', 'number']]],
  ['{year, number, ::group-off}', [['year', 'number', { useGrouping: false }]]],
  [
    'a {who, select, other {{count, plural, =0 {none} one {One of {name}} other {# of them}}}}',
    [
      'a ',
      [
        ...['who', 'select'],
        {
          other: [
            [
              ...['count', 'cardinal'],
              { '=0': 'none', one: ['One of ', ['name']], other: [0, ' of them'] },
            ],
          ],
        },
      ],
    ],
  ],
  ['{n, selectordinal, other {#th}}', [['n', 'ordinal', { other: [0, 'th'] }]]],
])('%s', (text, message) => {
  expect(compact(text)).toEqual(message)
})

test.each([
  '{at, date}',
  '{at, time, short}',
  '{n, plural, offset:1 other {#}}',
  '{n, number, percent}',
])('%s is none of ours', (text) => {
  expect(() => compact(text)).toThrow()
})
