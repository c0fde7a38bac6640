/** Sentences are what the ICU's own formatter makes of the same messages, in each language. */
import { readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { afterEach, expect, test } from 'vitest'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { compactMessage } from './compactMessage.ts'
import { formatMessage } from './formatMessage.ts'
import { languages, tagOf, type Language } from './languages/language.ts'
import { shownTexts } from './texts.ts'

afterEach(() => shownTexts.setState(shownTexts.getInitialState()))

const parsed = (text: string) => parse(text, { ignoreTag: true })
const format = (text: string, values: Record<string, string | number>) =>
  formatMessage(compactMessage(parsed(text)), values)

test.each([
  ['{count, plural, =1 {{name}} other {{name} and # more}}', 1000, 'Ada and 1,000 more'],
  ['{count, plural, =1 {{name}} other {{name} and # more}}', 1, 'Ada'],
  ['{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', 22, '22nd'],
  ['{count, number} and {count, number, ::group-off}', 1234, '1,234 and 1234'],
  ['{count, plural, one {a {name, select, Ada {her} other {his}}} other {#}}', 1, 'a her'],
])('%s of %i', (text, count, sentence) => {
  expect(format(text, { count, name: 'Ada' })).toBe(sentence)
})

test('a gap that stays empty is an error', () => {
  expect(() => format('{name}', {})).toThrow('name')
  expect(() => format('{count, plural, other {#}}', {})).toThrow('count')
})

const own = { en: 'en', de: 'languages/de', ru: 'languages/ru', ar: 'languages/ar' }

test.each(Object.entries(own))('%s: as the formatter of FormatJS', (code, path) => {
  const language = languages.find((one) => one === code) as Language
  shownTexts.setState({ language })
  const locale = language === 'en' ? 'en-US' : tagOf(language)
  const all = JSON.parse(readFileSync(`src/i18n/${path}.json`, 'utf8')) as Record<string, string>
  const texts = Object.values(all).map((text) => ({ text, elements: parsed(text) }))
  const withGaps = texts.filter(({ elements }) =>
    elements.some(({ type }) => type !== TYPE.literal),
  )
  const amount = fc.oneof(fc.nat(30), fc.nat(3_000_000), fc.double({ min: 0, max: 9, noNaN: true }))
  fc.assert(
    fc.property(fc.constantFrom(...withGaps), amount, ({ text, elements }, count) => {
      const values = valuesFor(elements, count)
      const expected = new IntlMessageFormat(elements, locale).format(values)
      expect(format(text, values)).toBe(expected)
    }),
    propertyRuns(3_000),
  )
})

function valuesFor(elements: readonly MessageFormatElement[], count: number) {
  const values: Record<string, string | number> = {}
  for (const element of elements) {
    if (element.type === TYPE.plural || element.type === TYPE.number) values[element.value] = count
    else if (element.type === TYPE.select)
      values[element.value] = Object.keys(element.options)[Math.floor(count) % 2] ?? 'other'
    else if (element.type === TYPE.argument) values[element.value] ??= 'Ada'
    if ('options' in element)
      for (const { value } of Object.values(element.options))
        Object.assign(values, { ...valuesFor(value, count), ...values })
  }
  return values
}
