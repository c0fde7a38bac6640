/** The line's other addresses tell what a cut one was. */
import { expect, test } from 'vitest'
import { suggestAddress } from './suggestAddress.ts'

const line = [
  { address: '"a@b"@Contoso.com' },
  { text: 'dana@contoso', fault: 'noTopLevelDomain' as const },
  { address: 'fran@mail.fabrikam.co.uk' },
]

test.each([
  ['dana@contoso', 'dana@Contoso.com'],
  ['dana@mail.fabrikam', 'dana@mail.fabrikam.co.uk'],
  ['dana@cont', undefined],
  ['dana@localhost', undefined],
  ['Dana <dana@contoso>', undefined],
  ['dana', undefined],
])('%s may be %s', (text, address) => {
  expect(suggestAddress(text, line)).toBe(address)
})
