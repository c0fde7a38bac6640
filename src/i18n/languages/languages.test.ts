/** Each language has all texts, with the same gaps, the plurals of its grammar, and the words of its glossary. */
import { readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { compactMessage } from '#i18n/compactMessage.ts'
import { languages, tagOf, type Language } from './language.ts'

type Texts = Readonly<Record<string, string>>

const read = (path: string) => JSON.parse(readFileSync(`src/i18n/${path}.json`, 'utf8')) as Texts
const english = read('en')
const parsed = (text: string) => parse(text, { ignoreTag: true })

type Gap = { readonly name: string; readonly kind: string; readonly choices: readonly string[] }

/** Within plurals too; the forms of a plural are the language's own. */
function gapsOf(elements: readonly MessageFormatElement[]): readonly Gap[] {
  return elements.flatMap((element): readonly Gap[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
      return []
    const { type, value: name } = element
    const isChoice = type === TYPE.select
    const choices = isChoice ? Object.keys(element.options).sort() : []
    const inside = 'options' in element ? Object.values(element.options) : []
    return [{ name, kind: TYPE[type], choices }, ...inside.flatMap(({ value }) => gapsOf(value))]
  })
}

const distinct = (text: string) =>
  [...new Set(gapsOf(parsed(text)).map((gap) => JSON.stringify(gap)))].sort()

function pluralsOf(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return []
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsOf(value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside
  })
}

const others = languages.filter(
  (language): language is Exclude<Language, 'en'> => language !== 'en',
)

describe.each(others)('%s', (language) => {
  const texts = read(`languages/${language}`)
  const pairs = Object.entries(english).map(([id, text]) => [id, text, texts[id] ?? ''] as const)

  test('has each text, in the order of the English ones', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english))
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('each can be said', () => {
    for (const text of Object.values(texts)) compactMessage(parsed(text))
  })

  test('each has the gaps of the English one', () => {
    const differing = pairs.filter(
      ([, text, own]) => JSON.stringify(distinct(text)) !== JSON.stringify(distinct(own)),
    )
    expect(differing).toEqual([])
  })

  test('each plural has the forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(language)).resolvedOptions()
    const lacking = pairs.filter(([, , own]) =>
      pluralsOf(parsed(own)).some((forms) => pluralCategories.some((one) => !forms.includes(one))),
    )
    expect(lacking).toEqual([])
  })
})
