/** Which domains are asked about before a message is sent. */
import { expect, test } from 'vitest'
import { validateDomains } from './validateDomains.ts'

const own = 'adelev@contoso.com'
const karl = { address: 'karl@fabrikam.com', count: 4 }
const people = (...addresses: string[]) => addresses.map((address) => ({ address }))
const colleagues = people(...Array.from({ length: 7 }, (_, at) => `p${at}@contoso.com`))

function found(
  { to = [], cc = [], bcc = [] }: Partial<Parameters<typeof validateDomains>[0]>,
  writtenTo = [karl],
) {
  return validateDomains({ to, cc, bcc }, { own, writtenTo }).map(
    ({ field, item, textKey, severity }) => `${field} ${item} ${textKey} ${severity}`,
  )
}

test('a domain like the own one, and like one written to often, in whatever line', () => {
  expect(found({ to: people('meganb@contosso.com'), bcc: people('karl@fabrikan.com') })).toEqual([
    'to meganb@contosso.com recipients.looksAlike asks',
    'bcc karl@fabrikan.com recipients.looksAlike asks',
  ])
})

test('not like one that was written to once, nor one that is known itself', () => {
  const once = { ...karl, count: 1 }
  expect(found({ to: people('karl@fabrikan.com') }, [once])).toEqual([])
  const both = [karl, { address: 'k@fabrikan.com', count: 1 }]
  expect(found({ to: people('karl@fabrikan.com') }, both)).toEqual([])
})

test('several people of one domain make it one written to often', () => {
  const three = ['a', 'b', 'c'].map((name) => ({ address: `${name}@fabrikam.com`, count: 1 }))
  expect(found({ to: people('karl@fabrikan.com') }, three)).toHaveLength(1)
})

test('a new domain among many is named once, and not among few', () => {
  const two = people('ada@example.org', 'bob@example.org')
  expect(found({ to: colleagues, cc: two })).toEqual([
    'cc ada@example.org recipients.newDomain asks',
  ])
  expect(found({ to: colleagues, cc: [...two, ...people('eve@example.net')] })).toEqual([
    'cc ada@example.org recipients.newDomains asks',
  ])
  expect(found({ to: colleagues.slice(2), cc: people('ada@example.org') })).toEqual([])
  expect(found({ to: [...colleagues, ...people('ada@fabrikam.com')] })).toEqual([])
  expect(found({ to: [...colleagues, ...people('ada@mail.contoso.com')] })).toEqual([])
})

test('where nothing is known of whom one writes to, nobody is new', () => {
  expect(found({ to: colleagues, cc: people('ada@example.org') }, [])).toEqual([])
})

test('domains are the same in every spelling', () => {
  const german = { address: 'a@xn--mller-kva.de', count: 3 }
  expect(found({ to: [...colleagues, ...people('b@MÜLLER.de')] }, [german])).toEqual([])
})
