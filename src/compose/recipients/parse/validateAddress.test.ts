/** What is let through, and what is said of the rest. */
import { expect, test } from 'vitest'
import { validateAddress } from './validateAddress.ts'
import type { AddressFault } from '#compose/recipients/recipients.ts'

test.each([
  'ada@x.org',
  'Ada.Lovelace+letters@mail.x.co.uk',
  "o'brien@x.org",
  '"a b"@x.org',
  '"a@b"@x.org',
  'петр@пример.рф',
  'ada@münchen.de',
  '用户@例え.jp',
  'ada@x_y.org',
  'ada@xn--e1afmkfd.xn--p1ai',
  `${'a'.repeat(64)}@x.org`,
])('%s may be an address', (text) => {
  expect(validateAddress(text)).toBeUndefined()
})

test.each<[AddressFault, string]>([
  ['noAt', 'ada'],
  ['noAt', ''],
  ['noLocalPart', '@x.org'],
  ['noDomain', 'ada@'],
  ['noTopLevelDomain', 'ada@contoso'],
  ['noTopLevelDomain', 'ada@1.2.3.4'],
  ['noTopLevelDomain', 'ada@x.s'],
  ['notAllowed', 'ada@x..org'],
  ['notAllowed', 'ada@x.org.'],
  ['notAllowed', 'ada@-x.org'],
  ['notAllowed', 'ada@x y.org'],
  ['notAllowed', 'ada@[1.2.3.4]'],
  ['notAllowed', 'ada@b@x.org'],
  ['notAllowed', 'a da@x.org'],
  ['notAllowed', '"ada@x.org'],
  ['notAllowed', 'ada<@x.org'],
  ['notAllowed', 'ada\r\n@x.org'],
  ['notAllowed', 'ada\u200b@x.org'],
  ['notAllowed', 'ada@x\u200b.org'],
  ['tooLong', `${'a'.repeat(65)}@x.org`],
  ['tooLong', `ada@${'a.'.repeat(127)}org`],
])('%s: %j', (fault, text) => {
  expect(validateAddress(text)).toBe(fault)
})
