/** How much of a half-typed text counts, by moment. */
import { expect, test } from 'vitest'
import { takeComplete, takeSeparated } from './typedRecipients.ts'

const ada = { address: 'ada@x.org' }

test.each([
  ['ada@x.org', [], 'ada@x.org'],
  ['ada@x.org ', [ada], ''],
  ['ada@x\u3164.org ', [ada], ''],
  ['ada@x ', [], 'ada@x '],
  ['Ada ada@x.org ', [], 'Ada ada@x.org '],
  [' ', [], ' '],
  [',', [], ''],
  ['ada@x.org,', [ada], ''],
  ['ada@x.org, bo', [ada], 'bo'],
  ['"Love, Ada', [], '"Love, Ada'],
  ['Ada <ada@x.org,', [], 'Ada <ada@x.org,'],
  ['Ada (at, work', [], 'Ada (at, work'],
  ['"Love, Ada" <ada@x.org>;', [{ ...ada, name: 'Love, Ada' }], ''],
])('while typing %j', (text, entries, rest) => {
  expect(takeSeparated(text)).toEqual({ entries, rest })
})

test.each([
  ['', [], ''],
  ['bo', [], 'bo'],
  ['"half, quoted', [], '"half, quoted'],
  ['ada@x.org', [ada], ''],
  ['bo, ada@x.org, dana@contoso', [ada], 'bo, dana@contoso'],
])('on leaving %j', (text, entries, rest) => {
  expect(takeComplete(text)).toEqual({ entries, rest })
})
