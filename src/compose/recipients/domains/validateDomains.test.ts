/** Which domains are asked about before a message is sent. */
import { expect, test } from 'vitest'
import { t } from '#testing/t.ts'
import { validateDomains } from './validateDomains.ts'

const own = 'adelev@contoso.com'
const karl = { address: 'karl@fabrikam.com', count: 4 }
const people = (...addresses: string[]) => addresses.map((address) => ({ address }))
const colleagues = people(...Array.from({ length: 7 }, (_, at) => `p${at}@contoso.com`))

function found(
  { to = [], cc = [], bcc = [] }: Partial<Parameters<typeof validateDomains>[0]>,
  writtenTo = [karl],
) {
  return validateDomains({ to, cc, bcc }, { own: [own], writtenTo }).map(
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

function said(address: string, count: number) {
  const [issue] = validateDomains(
    { to: people(address), cc: [], bcc: [] },
    { own: [own], writtenTo: count > 0 ? [{ ...karl, count }] : [] },
  )
  return issue && t(issue.textKey, issue.values)
}

test('it says how the other domain is known, and no more than is so', () => {
  expect(said('a@contosso.com', 0)).toMatch(/looks like contoso\.com, your organization’s domain\./)
  expect(said('a@fabrikan.com', 3)).toMatch(/looks like fabrikam\.com, which you’ve written to\./)
  expect(said('a@fabrikan.com', 10)).toMatch(/fabrikam\.com, which you write to often\./)
})

test.each([
  ['а@соптоѕо.com', 'contoso.com'],
  ['a@соптоѕо.рф', 'contoso.com'],
  ['a@соптосо.com', 'contoso.com'],
  ['a@сода.com', undefined],
  ['a@сонтосо.рф', undefined],
  ['a@почта.рф', undefined],
  ['a@例子.中国', undefined],
  ['a@παράδειγμα.ελ', undefined],
  ['a@раураӏ.com', 'paypal.com'],
])('%s in another alphabet is taken for %s', (address, like) => {
  const writtenTo = [{ address: 'x@paypal.com', count: 1 }]
  const issues = validateDomains(
    { to: people(address), cc: [], bcc: [] },
    { own: [own], writtenTo },
  )
  expect(issues.map(({ values }) => values?.['domain'])).toEqual(like ? [like] : [])
})

test('a domain of another own address is no stranger, and what looks like it is asked about', () => {
  const own = ['ada@contoso.onmicrosoft.com', 'ada@woodgrove.com']
  const issuesOf = (address: string) =>
    validateDomains({ to: people(address), cc: [], bcc: [] }, { own, writtenTo: [karl] })
  expect(issuesOf('bob@woodgrove.com')).toEqual([])
  expect(issuesOf('bob@vvoodgrove.com')).toMatchObject([
    { textKey: 'recipients.looksAlike', values: { domain: 'woodgrove.com', how: 'own' } },
  ])
})
