/** The letters of other scripts that pass for Latin ones, beside Unicode's own list of them (UTS 39; of version 13, as unhomoglyph has it). */
import { expect, test } from 'vitest'
import confusables from 'unhomoglyph/data.json' with { type: 'json' }
import { latinOf } from './latinOf.ts'

const neighbours =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Georgian}\p{Script=Cherokee}]/u

/** A domain holds small letters that no normalization changes (UTS 46). */
const isOfDomains = (sign: string) =>
  /^\p{Ll}$/u.test(sign) && sign.normalize('NFKC') === sign && neighbours.test(sign)

const listed = Object.entries(confusables).filter(
  ([sign, like]) => sign > '\u007f' && isOfDomains(sign) && /^[a-z]$/.test(like),
)

/** Unicode takes it for an i, as it does a capital I; the eye reads the stroke as an l. */
const otherwise = new Map([['ӏ', 'l']])

test('each small letter that Unicode takes for one of a to z is read as that', () => {
  expect(listed.length).toBeGreaterThan(50)
  const read = listed.map(([sign]) => [sign, latinOf(sign)])
  expect(read).toEqual(listed.map(([sign, like]) => [sign, otherwise.get(sign) ?? like]))
})

test('accents make no difference', () => {
  const signs = [...'ёїάέήίόύ']
  expect(signs.map(latinOf)).toEqual(signs.map((one) => latinOf(one.normalize('NFD').charAt(0))))
})

test('what is in no list stays as it is', () => {
  const others = ['müller.de', '例子.中国', 'contoso.com', 'łódź.pl']
  expect(others.map(latinOf)).toEqual(others)
})
