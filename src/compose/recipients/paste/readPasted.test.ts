/** What a paste is taken for, by the text it falls into. */
import { expect, test } from 'vitest'
import type { Entry } from '#compose/recipients/recipients.ts'
import { readPasted } from './readPasted.ts'

const ada = { address: 'ada@x.org' }
const bo: Entry = { text: 'bo', fault: 'noAt' }
const card = 'BEGIN:VCARD\nFN:Ada\nEMAIL:ada@x.org\nEND:VCARD'

test.each<[string, string, [string, string], Entry[] | undefined]>([
  ['a word', 'ada', ['', ''], undefined],
  ['an address', 'ada@x.org', ['', ''], [ada]],
  ['a last and a first name', 'bo, cleo', ['', ''], undefined],
  ['two names', 'bo\ncleo', ['', ''], [bo, { text: 'cleo', fault: 'noAt' }]],
  ['an address after text', 'ada@x.org', ['bo', ''], [bo, ada]],
  ['an address before text', 'ada@x.org', ['', 'bo'], [ada, bo]],
  ['an address after a name', 'ada@x.org', ['Ada ', ''], [{ ...ada, name: 'Ada' }]],
  ['an address into brackets', 'ada@x.org', ['Ada <', '>'], [{ ...ada, name: 'Ada' }]],
  ['a card', card, ['', ''], [{ ...ada, name: 'Ada' }]],
  ['a card after text', card, ['bo', ''], [bo, { ...ada, name: 'Ada' }]],
])('pasting %s', (_, text, [before, after], entries) => {
  expect(readPasted(text, { before, after })).toEqual(entries)
})
