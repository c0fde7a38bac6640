/** Mentions follow the links of the text: they go with them, and come back with them. */
import { expect, test } from 'vitest'
import { isMailLink } from '#compose/body/link/linkAddress.ts'
import { addressKey } from '#compose/recipients/addressKey.ts'
import { followLinks, linkedPeople, mentionHref } from './mentionLinks.ts'

const adele = { address: 'AdeleV@contoso.com', name: 'Adele Vance' }
const alex = { address: 'AlexW@contoso.com', name: 'Alex Wilber' }
const link = ({ address, name }: typeof adele) => `<a href="${mentionHref(address)}">@${name}</a>`
const made = new Map([[addressKey(adele.address), adele]])

test.each([
  'AdeleV@contoso.com',
  "o'neil+x@contoso.com",
  'a&b?c=d%20@contoso.com',
  'jörg@bücher.de',
])('%s is written as a link, and read from it', (address) => {
  const href = mentionHref(address)
  expect(isMailLink(href)).toBe(true)
  expect([...linkedPeople(`<a id="x" href="${href}">@Somebody</a>`)]).toEqual([addressKey(address)])
})

test.each([
  ['<a href="https://contoso.com">x</a>', []],
  ['<A HREF="mailto:x@y.com?subject=z">x</A>', ['x@y.com']],
  ['<a href="mailto:%E0%A4%A">x</a>', ['%e0%a4%@%e0%a4%a']],
  ['x@y.com', []],
])('%s', (html, found) => expect([...linkedPeople(html)]).toEqual(found))

test('who is linked is mentioned, who lost the link is not', () => {
  const [before, after] = ['Hi ', `Hi ${link(adele)}`]
  expect(followLinks([], { before, after, made })).toEqual([adele])
  expect(followLinks([adele], { before: after, after: before, made })).toEqual([])
  expect(followLinks([adele], { before: after, after: before, made: new Map() })).toEqual([])
})

test('a link that nobody mentioned by “@” is only a link', () => {
  expect(followLinks([], { before: '', after: link(alex), made })).toEqual([])
})

test('the last of two links counts', () => {
  const [two, one] = [link(adele) + link(adele), link(adele)]
  const mentions = [adele]
  expect(followLinks(mentions, { before: two, after: one, made })).toBe(mentions)
})

test('who was named in the options needs no link', () => {
  const mentions = [alex, { text: 'nobody', fault: 'noAt' as const }]
  expect(followLinks(mentions, { before: link(adele), after: '', made })).toBe(mentions)
})
