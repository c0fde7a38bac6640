/** Where two versions differ: enough of each to tell them apart, and nothing that is the same in both told twice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { versionsOf } from './versionsOf.ts'

const between = (mine: string, theirs: string) =>
  versionsOf({ ...emptyMessage, subject: 'S', body: { format: 'text', html: '', text: mine } }, {
    id: 'a',
    subject: 'S',
    body: { contentType: 'text', content: theirs },
  } as never)

test.each([
  ['I need it by Friday.', 'I need it by next week.', ['Friday', 'next week']],
  ['One two', 'One two three', ['', ' three']],
  ['One two', 'Zero One two', ['', 'Zero ']],
  ['', 'All of it', ['', 'All of it']],
  ['aXa', 'aXaXa', ['', '']],
])('“%s” and “%s”', (mine, theirs, [own, other]) => {
  const { mine: [left] = [], theirs: [right] = [] } = between(mine, theirs)
  if (own || other) {
    expect(left?.changed).toContain(own)
    expect(right?.changed).toContain(other)
  }
  expect(`${left?.before}${left?.changed}${left?.after}`).toBe(mine)
})

test('a subject that differs comes first; equal versions have nothing', () => {
  const whole = { id: 'a', subject: 'Theirs', body: { contentType: 'text', content: 'T' } } as never
  const body = { format: 'text', html: '', text: 'T' } as const
  const { mine, theirs } = versionsOf({ ...emptyMessage, subject: 'Mine', body }, whole)
  expect([mine, theirs].map((list) => list.map(({ changed }) => changed))).toEqual([
    ['Mine'],
    ['Theirs'],
  ])
  expect(between('Same', 'Same')).toEqual({ mine: [], theirs: [] })
})

test('people that differ are told line by line, by their addresses', () => {
  const people = (...addresses: string[]) =>
    addresses.map((address) => ({ emailAddress: { address, name: 'Boss' } }))
  const whole = {
    ...{ id: 'a', subject: '', body: { contentType: 'text', content: '' } },
    ...{ toRecipients: people('Alex@x.org'), ccRecipients: people('b@x.org', 'evil@y.org') },
    bccRecipients: people('spy@y.org'),
  } as never
  const [alex, b] = ['alex@x.org', 'b@x.org'].map((address) => ({ address, name: 'A' }))
  const { mine, theirs } = versionsOf({ ...emptyMessage, to: [alex!], cc: [b!] }, whole)
  const said = (list: typeof mine) =>
    list.map(({ line, before, changed, after }) => [line, before + changed + after])
  expect(said(mine)).toEqual([
    ['cc', 'b@x.org'],
    ['bcc', ''],
  ])
  expect(said(theirs)).toEqual([
    ['cc', 'b@x.org, evil@y.org'],
    ['bcc', 'spy@y.org'],
  ])
})

test('whatever they say, an excerpt is short and made of its text', () => {
  const words = fc.lorem({ mode: 'words', maxCount: 60 })
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      for (const [text, { mine: own }] of [
        [mine, between(mine, theirs)],
        [theirs, between(theirs, mine)],
      ] as const)
        for (const { before, changed, after } of own) {
          const shown = before + changed + after
          expect(shown.length).toBeLessThan(320)
          for (const piece of shown.split('…')) expect(text).toContain(piece)
        }
    }),
  )
})

test('an address whose domain mixes alphabets is shown as the network knows it, in both', () => {
  const whole = {
    ...{ id: 'a', subject: 'S', body: { contentType: 'text', content: '' } },
    toRecipients: [{ emailAddress: { address: 'bob@c\u043entoso.com' } }],
  } as never
  const to = [{ address: 'alex@c\u043entoso.com' }]
  const { mine, theirs } = versionsOf({ ...emptyMessage, subject: 'S', to }, whole)
  const [left, right] = [mine, theirs].map(
    ([part]) => `${part?.before}${part?.changed}${part?.after}`,
  )
  expect([left, right]).toEqual(['alex@xn--cntoso-wqf.com', 'bob@xn--cntoso-wqf.com'])
})
