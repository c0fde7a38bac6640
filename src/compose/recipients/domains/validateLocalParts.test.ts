/** Which addresses pass for another by what is before the @. */
import { expect, test } from 'vitest'
import { t } from '#testing/t.ts'
import { validateLocalParts } from './validateLocalParts.ts'

const known = ['admin@contoso.com', 'ceo@contoso.com', 'ali@contoso.com', 'kim@contoso.com']

const found = (address: string) =>
  validateLocalParts({ to: [], cc: [{ address }], bcc: [] }, known).map(
    ({ values }) => values?.['known'],
  )

test.each([
  ['\u0430dmin@contoso.com', 'admin@contoso.com'],
  ['\u0430dmin@fabrikam.com', 'none'],
  ['\u0441\u0435\u043E@contoso.com', 'ceo@contoso.com'],
  ['ce0@contoso.com', 'ceo@contoso.com'],
  ['a1i@contoso.com', 'ali@contoso.com'],
  ['adrnin@contoso.com', 'admin@contoso.com'],
])('%s passes for %s', (address, like) => {
  expect(found(address)).toEqual([like])
})

test.each([
  ...known,
  'ADMIN@contoso.com',
  'all@contoso.com',
  'kin@contoso.com',
  'admin@fabrikam.com',
  'adrnin@fabrikam.com',
  'админ@contoso.com',
  'josé@contoso.com',
  '佐藤taro@contoso.jp',
  'иван.x@contoso.com',
])('%s does not', (address) => {
  expect(found(address)).toEqual([])
})

test('it is said of whom', () => {
  const values = { address: 'ce0@contoso.com', known: 'ceo@contoso.com' }
  expect(t('recipients.otherLetters', values)).toMatch(/not those of .*ceo@contoso\.com/)
  expect(t('recipients.otherLetters', { ...values, known: 'none' })).not.toMatch(/ceo|none/)
})
