/** What a 401 asks for. */
import { expect, test } from 'vitest'
import { parseClaims } from './parseClaims.ts'

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}'

test.each([
  [`Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`, claims],
  [`Bearer claims="${btoa(claims).replaceAll('=', '')}"`, claims],
  ['Bearer realm="", client_id="00000003-0000-0000-c000-000000000000"', undefined],
  ['Bearer claims="not json"', undefined],
  [null, undefined],
])('%j', (header, expected) => {
  expect(parseClaims(header)).toBe(expected)
})
