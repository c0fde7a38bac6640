/** Clearing what a link filled in keeps what the writer did. */
import { expect, test } from 'vitest'
import { plainCopy } from '#compose/body/body.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import { messageOf, linked } from '#testing/linkFixture.ts'
import { withoutLink } from './clearLinkFields.ts'

const mine = { address: 'mine@x.org' }
const before = { ...emptyMessage, to: [mine], subject: 'Mine' }
const fromLink = messageOf(linked('?to=ada@x.org&subject=Link&body=Hi&flag=1&header.x-a=1'))
const filled = { ...fromLink, to: [...fromLink.to, mine] }

test('untouched since, the message is as it was before', () => {
  expect(withoutLink(filled, { before, filled })).toEqual(before)
})

test('the editor’s own copy of the same text is still the link’s', () => {
  const copied = { ...filled, body: { ...filled.body, ...plainCopy('Hi') } }
  expect(withoutLink(copied, { before, filled })).toEqual(before)
})

test('what was added or changed since stays', () => {
  const bob = { address: 'bob@x.org' }
  const added = messageReducer(filled, { type: 'recipientsAdded', field: 'to', entries: [bob] })
  const typed = messageReducer(added, { type: 'bodyTyped', ...plainCopy('Hi there') })
  const left = withoutLink(typed, { before, filled })
  expect(left).toMatchObject({ to: [mine, bob], subject: 'Mine', body: { text: 'Hi there' } })
  expect(left.flag).toEqual({ on: false })
})
