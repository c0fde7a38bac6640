/** Which domains are taken for each other at a glance, and which only happen to be near. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLike } from './looksLike.ts'

test.each([
  ['a letter twice', 'contosso.com', 'contoso.com'],
  ['a letter left out', 'contso.com', 'contoso.com'],
  ['two that changed places', 'conotso.com', 'contoso.com'],
  ['another letter', 'contozo.com', 'contoso.com'],
  ['rn for m', 'arnazon.com', 'amazon.com'],
  ['vv for w', 'vvoodgrove.com', 'woodgrove.com'],
  ['a nought', 'c0nt0s0.com', 'contoso.com'],
  ['a one', 'fabr1kam.com', 'fabrikam.com'],
  ['a hyphen', 'con-toso.com', 'contoso.com'],
  ['another ending, too', 'contosso.net', 'contoso.com'],
  ['below it', 'mail.contosso.co.uk', 'contoso.co.uk'],
  ['in the last letter', 'contosa.com', 'contoso.com'],
  ['at the beginning', 'kontoso.com', 'contoso.com'],
])('%s: %s', (_, domain, known) => {
  expect(looksLike(domain, known)).toBe(true)
  expect(looksLike(known, domain)).toBe(true)
})

test.each([
  ['the same', 'contoso.com', 'contoso.com'],
  ['the same with another ending', 'contoso.de', 'contoso.com'],
  ['of the same organization', 'mail.contoso.com', 'contoso.com'],
  ['short names', 'abc.com', 'abd.com'],
  ['two of a kind', 'studio1.com', 'studio2.com'],
  ['two letters', 'contessa.com', 'contoso.com'],
  ['other names', 'fabrikam.com', 'contoso.com'],
  ['no domain', 'localhost', 'contoso.com'],
  ['nothing', '', 'contoso.com'],
])('not %s: %s', (_, domain, known) => {
  expect(looksLike(domain, known)).toBe(false)
  expect(looksLike(known, domain)).toBe(false)
})

const names = fc.string({
  unit: fc.constantFrom(...'abcdefghjkmnopqrstuvwxyz'),
  minLength: 6,
  maxLength: 20,
})

test('each single slip in a name is seen', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.constantFrom(...'xyz'), (name, place, sign) => {
      const at = place % name.length
      const slips = [
        name.slice(0, at) + sign + name.slice(at),
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + sign + name.slice(at + 1),
        name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
      ]
      for (const slip of slips) expect(looksLike(`${slip}.com`, `${name}.com`)).toBe(slip !== name)
    }),
  )
})
