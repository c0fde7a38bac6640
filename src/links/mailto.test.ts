/** mailto: links by RFC 6068, as a browser hands them over (`?mailto=%s`). */
import { expect, test } from 'vitest'
import { messageOf, linked } from '#testing/linkFixture.ts'

const read = (link: string) => linked(`?mailto=${encodeURIComponent(link)}`)

const ada = { address: 'ada@x.org' }
const bob = { address: 'bob@x.org' }

test.each([
  ['mailto:chris@example.com', { to: [{ address: 'chris@example.com' }] }],
  ['MAILTO:ada@x.org', { to: [ada] }],
  ['mailto:ada@x.org,bob@x.org', { to: [ada, bob] }],
  ['mailto:?to=ada@x.org,bob@x.org', { to: [ada, bob] }],
  ['mailto:ada@x.org?to=bob@x.org&CC=ada@x.org', { to: [ada, bob], cc: [ada] }],
  ['mailto:a@x.org?Reply-To=bob@x.org', { replyTo: [bob] }],
  ['mailto:a@x.org?subject=current-issue', { subject: 'current-issue' }],
  [
    'mailto:a@x.org?body=send%20current-issue%0D%0Asend%20index',
    { text: 'send current-issue\nsend index' },
  ],
  ['mailto:bill+ietf@example.org', { to: [{ address: 'bill+ietf@example.org' }] }],
  ['mailto:a@x.org?subject=1+1=2', { subject: '1+1=2' }],
  ['mailto:gorby%25kremvax@example.com', { to: [{ address: 'gorby%kremvax@example.com' }] }],
  ['mailto:unlikely%3Faddress@example.com', { to: [{ address: 'unlikely?address@example.com' }] }],
  ['mailto:Mike%26family@example.org', { to: [{ address: 'Mike&family@example.org' }] }],
  ['mailto:user@example.org?subject=caf%C3%A9', { subject: 'café' }],
  ['mailto:user@%E7%B4%8D%E8%B1%86.example.org', { to: [{ address: 'user@納豆.example.org' }] }],
  ['mailto:a@x.org?subject=one&amp;cc=ada@x.org', { subject: 'one', cc: [ada] }],
  ['mailto:a@x.org?subject=Bug #5', { subject: 'Bug #5' }],
  ['mailto:', { to: [] }],
])('%s', (link, filled) => {
  const request = read(link)
  const { body, ...message } = messageOf(request)
  expect({ ...message, text: body.text }).toMatchObject(filled)
  expect(request.unread).toEqual([])
})

test.each([
  'From',
  'Sender',
  'X-Spam',
  'Content-Type',
  'Apparently-To',
  'attach',
  'header.x-a',
  'mailto',
])('the header %s is not set by a mailto: link', (name) => {
  const request = read(`mailto:ada@x.org?${name}=value`)
  expect(messageOf(request)).toMatchObject({ to: [ada], headers: [] })
  expect(request.unread).toEqual([{ name, value: 'value', why: 'header' }])
})

test('a line break in a field begins no header', () => {
  const { subject, bcc } = messageOf(read('mailto:ada@x.org?subject=Hi%0D%0ABcc:eve@x.org'))
  expect({ subject, bcc }).toEqual({ subject: 'Hi Bcc:eve@x.org', bcc: [] })
})

test('a link whose own plus signs were not escaped keeps them', () => {
  expect(messageOf(linked('?mailto=mailto:ada+tag@x.org')).to).toEqual([
    { address: 'ada+tag@x.org' },
  ])
})
