/** What counts as the beginning of a name or address, in every script. */
import { expect, test } from 'vitest'
import { begunAt, isBegunBy } from './isBegunBy.ts'

test.each([
  ['Adele Vance', 'adelev@contoso.com', 'van', true],
  ['Adele Vance', 'adelev@contoso.com', 'van ad', true],
  ['Adele Vance', 'adelev@contoso.com', 'ance', false],
  ['Adele Vance', 'adelev@contoso.com', 'contoso', false],
  ['Adele Vance', 'adelev@contoso.com', 'adelev@con', true],
  ['', 'jose.nunez@x.org', 'nun', true],
  ['José Núñez', 'j@x.org', 'nunez', true],
  ['Jose Nunez', 'j@x.org', 'núñ', true],
  ['Анна Шевченко', 'a@x.org', 'шев', true],
  ['Άννα Ψαρράς', 'a@x.org', 'ψαρρας', true],
  ['王小明', 'w@x.org', '小明', true],
  ['佐藤 さくら', 's@x.org', 'くら', true],
  ['김지민', 'k@x.org', '지민', true],
  ['ليلى المصري', 'l@x.org', 'المص', true],
  ['प्रिया शर्मा', 'p@x.org', 'शर्', true],
  ['O’Leary', 'o@x.org', 'leary', true],
  ['Adele', 'a@x.org', ' ', false],
])('%s <%s> by %j: %s', (name, address, text, is) => {
  expect(isBegunBy({ address, ...(name && { name }) }, text)).toBe(is)
})

test.each([
  ['Dana Swope', 'da', [0, 2]],
  ['Dana Swope', 'sw', [5, 7]],
  ['Dana Swope', 'ana', undefined],
  ['王小明', '小', [1, 2]],
  ['İrem', 'rem', undefined],
])('in %s %s is marked at %j', (name, text, at) => {
  expect(begunAt(name, text)).toEqual(at)
})
