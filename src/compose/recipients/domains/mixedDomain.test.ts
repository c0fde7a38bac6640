/** Domains whose labels mix alphabets, and those that are wholly in one. */
import { expect, test } from 'vitest'
import { mixedDomain } from './mixedDomain.ts'

test.each([
  ['соntoso.com', 'contoso.com'],
  ['раураl.com', 'paypal.com'],
  ['microsоft.com', 'microsoft.com'],
  ['MICROSОFT.com', 'microsoft.com'],
  ['mail.gооgle.com', 'mail.google.com'],
  ['gοοgle.com', 'google.com'],
  ['ցoogle.com', 'google.com'],
  ['соп7οso.com', 'con7oso.com'],
  ['exampleж.com', 'none'],
  ['shopक.com', 'none'],
  ['пример-ελ.com', 'none'],
])('%s mixes them, and reads %s', (domain, latin) => {
  const found = mixedDomain(`x@${domain}`)
  expect(found).toMatchObject({ domain, latin })
  expect(found?.ascii).toMatch(/xn--[!-~]+$/)
})

test.each([
  ['contoso.com'],
  ['xn--ntoso-iyeu.com'],
  ['почта.рф'],
  ['почта-24.рф'],
  ['пример.com'],
  ['例子.中国'],
  ['παράδειγμα.ελ'],
  ['müller.de'],
  ['łódź.pl'],
  ['việtnam.vn'],
  ['例え-shop.jp'],
  ['ソニーstore.jp'],
  ['佐々木.jp'],
  ['한글abc漢.kr'],
  ['ㄅㄆabc中.tw'],
  ['مثال.السعودية'],
  ['उदाहरण.भारत'],
  ['ตัวอย่าง.ไทย'],
])('%s does not', (domain) => {
  expect(mixedDomain(`x@${domain}`)).toBeUndefined()
})

test('what is before the sign is no domain', () => {
  expect(mixedDomain('соntoso@contoso.com')).toBeUndefined()
  expect(mixedDomain('соntoso')).toBeDefined()
})
