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
  ['mailto://ada@x.org?subject=x', { to: [ada], subject: 'x' }],
  ['mailto:ada@x.org#note', { to: [ada] }],
  ['mailto:ada@x.org?subject=x#note', { to: [ada], subject: 'x#note' }],
  ['mailto:a@x.org?subject=%3D%3Futf-8%3FQ%3Fcaf%3DC3%3DA9%3F%3D', { subject: 'café' }],
  ['mailto:a@x.org?subject=%3D%3Futf-8%3FB%3FY2Fmw6k%3D%3F%3D', { subject: 'café' }],
  ['mailto:a@x.org?body=%3D%3Futf-8%3FQ%3Fcaf%3DC3%3DA9%3F%3D', { text: '=?utf-8?Q?caf=C3=A9?=' }],
  ['mailto:%22Love%2C%20Ada%22%20%3Cada@x.org%3E', { to: [{ ...ada, name: 'Love, Ada' }] }],
  ['mailto:Love%2C%20Ada%20%3Cada@x.org%3E', { to: [{ ...ada, name: 'Love, Ada' }] }],
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

test.each(['mailto:a%2Cb@x.org', 'mailto:a%3Bb@x.org'])(
  '%s names one address, which is none; b@x.org is nobody that it names',
  (link) => {
    expect(messageOf(read(link)).to).toEqual([{ text: link, fault: 'notAllowed' }])
  },
)

test('the address behind a name of a link is the one that gets the message', () => {
  const { to } = messageOf(linked('?to=%22boss@contoso.com%22%20%3Cevil@evil.example%3E&subject=Q'))
  expect(to).toEqual([{ address: 'evil@evil.example', name: 'boss@contoso.com' }])
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
