/** The sentences on screen keep the rules of the house: short, contracted, and no text twice. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const en = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as Record<string, string>
const texts = Object.entries(en)

/** “Letter” as in a to z. */
const aToZ = new Set([
  'headers.nameCharacter',
  'headers.valueCharacter',
  'openExtension.nameForm',
  'openExtension.valueNameForm',
])

/** The same word in English, of another gender, case or meaning elsewhere. */
const twiceOnPurpose = new Set([
  'sensitivity.normal',
  'part.fileName',
  'references.edit',
  'body.styleNormal',
])

const banned = [
  /\b(?:cannot|could not|(?:is|are|was|were|does|did|has|will) not)\b/i,
  /\b(?:lies|lay|stands|travels?|mend(?:ed)?|foresaw|nobody|taken)\b/i,
  /\bthis page (?:has|needs|may|is|was|will)\b/i,
  /\b(?:organis|recognis|licence|centre|cancell(?:ed|ing))/i,
  /;/,
  /\w'\w/,
]

/** The parts of a plural or choice are alternatives; what fills a gap counts as one word. */
function plain(text: string): string {
  const gaps = text.replaceAll(/\{[a-z]\w*(?:, number[^{}]*)?\}/g, '1')
  return gaps.replaceAll(/\{\w+, (?:plural|select),(?:\s*\w+ \{([^{}]*)\})+\}/g, '$1')
}

test('there are sentences', () => {
  expect(texts.length).toBeGreaterThan(700)
})

test('a message is called a message', () => {
  const found = texts.filter(([id, text]) => /\bletters?\b/i.test(text) && !aToZ.has(id))
  expect(found).toEqual([])
})

test.each(banned)('no text has %s', (word) => {
  expect(texts.filter(([, text]) => word.test(plain(text)))).toEqual([])
})

test('no sentence has more than twenty words', () => {
  const sentences = texts.flatMap(([id, text]) =>
    plain(text)
      .split(/(?<=[.!?:])\s+/)
      .map((sentence) => [id, sentence] as const),
  )
  expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)).toEqual([])
})

test('no text stands twice: what is repeated is under common', () => {
  const others = texts.filter(([id]) => !twiceOnPurpose.has(id)).map(([, text]) => text)
  expect(others.filter((text, index) => others.indexOf(text) !== index)).toEqual([])
})
