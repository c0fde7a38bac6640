/** Which language the page begins in. */
import { expect, test } from 'vitest'
import { pickLanguage } from './pickLanguage.ts'

test.each([
  [null, ['de-AT', 'en'], 'de'],
  [null, ['pt-BR', 'es-419', 'en'], 'es'],
  [null, ['zh-TW', 'en'], 'zh'],
  [null, ['zh-Hant-HK'], 'zh'],
  [null, ['AR-eg'], 'ar'],
  [null, ['ja', 'ko'], 'en'],
  [null, [], 'en'],
  ['fr', ['de'], 'fr'],
  ['xx', ['de'], 'de'],
  ['', ['ru'], 'ru'],
  [null, ['den', 'ard'], 'en'],
] as const)('chosen %j, the browser has %j: %s', (chosen, wanted, language) => {
  expect(pickLanguage(chosen, wanted)).toBe(language)
})
