/** Messages come back as they were parsed: all of ours, and choices within choices. */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { compactMessage, expandMessage } from './compactMessage.ts'
import { english } from './texts.ts'

const plural = {
  ...{ type: 6, value: 'count', offset: 0, pluralType: 'cardinal' },
  options: {
    one: {
      value: [
        { type: 0, value: 'One of ' },
        { type: 1, value: 'name' },
      ],
    },
    other: { value: [{ type: 7 }, { type: 0, value: ' of them' }] },
  },
}
const select = { type: 5, value: 'who', options: { other: { value: [plural] } } }

test.each([
  ['a text', [{ type: 0, value: 'Send' }], 'Send'],
  ['a gap alone', [{ type: 1, value: 'name' }], [['name']]],
  [
    'a number',
    [{ type: 2, value: 'size', style: null }],
    [{ type: 2, value: 'size', style: null }],
  ],
  ['nothing', [], []],
  [
    'choices in choices',
    [{ type: 0, value: 'a ' }, select],
    [
      'a ',
      {
        ...select,
        options: {
          other: {
            value: [
              {
                ...plural,
                options: {
                  one: { value: ['One of ', ['name']] },
                  other: { value: [{ type: 7 }, ' of them'] },
                },
              },
            ],
          },
        },
      },
    ],
  ],
] as unknown as [string, MessageFormatElement[], unknown][])('%s', (_, parsed, compact) => {
  expect(compactMessage(parsed)).toEqual(compact)
  expect(expandMessage(compactMessage(parsed))).toEqual(parsed)
})

test('each text of ours', () => {
  for (const text of Object.values(english.getState()))
    expect(compactMessage(expandMessage(text))).toEqual(text)
})
