/** The languages of the text: which are offered, in which order, by which name. */
import { expect, test } from 'vitest'
import { isLanguage } from '#compose/body/isLanguage.ts'
import { languageChoices } from './languages.ts'

const values = (own: readonly string[], chosen?: string) =>
  languageChoices(own, chosen, 'en').map(({ value }) => value)

test('the browser’s come first, each language once', () => {
  const all = values(['de-AT', 'de', 'en-US'])
  expect(all.slice(0, 3)).toEqual(['de-AT', 'de', 'en-US'])
  expect(new Set(all).size).toBe(all.length)
  expect(all).toContain('ja')
})

test('the others stand by their names, and one that was chosen is there', () => {
  const choices = languageChoices(['en'], 'gsw', 'en')
  expect(choices[0]).toEqual({ value: 'gsw', label: 'Swiss German' })
  const labels = choices.slice(2).map(({ label }) => label)
  expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other, 'en')))
  expect(labels).toContain('English (United Kingdom)')
})

test.each([
  ['de', true],
  ['zh-Hans-CN', true],
  ['', false],
  ['de_DE', false],
  ['"><script>', false],
])('%j is a language: %s', (value, expected) => {
  expect(isLanguage(value)).toBe(expected)
  expect(values([value]).includes(value)).toBe(expected)
})
