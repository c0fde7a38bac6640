/** The last ten texts of a message, and how one is put back. */
import { expect, test } from 'vitest'
import type { Body } from '#compose/body/bodyValue.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { createSession, startNewMessage, takeSnapshot, replaceMessage } from './composeSession.ts'
import { forgetLostText, putTextBack } from './textHistory.ts'
import { withVersion, type TextHistory } from './textVersions.ts'

const body = (text: string): Body => ({ format: 'html', html: text && `<p>${text}</p>`, text })
const version = (text: string, at = 1) => ({ at, body: body(text) })
const after = (...texts: string[]) =>
  texts.reduce<TextHistory | undefined>(
    (known, text, at) => withVersion(known, version(text, at)),
    undefined,
  )
const textsOf = (history?: TextHistory) => history?.versions.map(({ body }) => body.text)

test.each([
  ['one after the other', ['a', 'b'], ['a', 'b']],
  ['one that was there before is the latest again', ['a', 'b', 'a'], ['b', 'a']],
  ['an empty one is none', ['a', '', ' '], ['a']],
  ['ten', [...'abcdefghijkl'], [...'cdefghijkl']],
  ['as many as fit', ['a'.repeat(300_000), 'b'.repeat(300_000), 'c'], ['b'.repeat(300_000), 'c']],
  ['one that is too large is kept alone', ['a', 'b'.repeat(600_000)], ['b'.repeat(600_000)]],
])('%s', (_, texts, kept) => {
  expect(textsOf(after(...texts))).toEqual(kept)
})

function lost(left: string, whole = 'We meet on Monday') {
  const session = createSession()
  session.getState().current.store.setState({ message: { ...emptyMessage, body: body(left) } })
  const { current } = session.getState()
  const textHistory = { versions: [version(whole)], lost: version(whole) }
  session.setState({ current: { ...current, textHistory } })
  const text = () => takeSnapshot(session).message.body.text
  return { session, text }
}

test.each([
  ['emptied', '', 'We meet on Monday'],
  ['cut', 'We meet', 'We meet on Monday'],
  ['written since then', 'See you', 'We meet on Monday\nSee you'],
])('a text that was %s is put back', (_, left, whole) => {
  const { session, text } = lost(left)
  const { key } = session.getState().current
  putTextBack(session)
  expect(text()).toBe(whole)
  // The fields read it anew, and stay the same fields.
  expect(session.getState().current).toMatchObject({ key, revision: 1 })
  expect(session.getState().current.textHistory?.lost).toBeUndefined()
  putTextBack(session)
  expect(text()).toBe(whole)
})

test('what nobody wants back is offered no more, and another message has a history of its own', () => {
  const { session, text } = lost('')
  forgetLostText(session)
  putTextBack(session)
  expect(text()).toBe('')
  const before = takeSnapshot(session)
  expect(textsOf(before.textHistory)).toEqual(['We meet on Monday'])
  startNewMessage(session)
  expect(session.getState().current.textHistory).toBeUndefined()
  replaceMessage(session, before)
  expect(textsOf(session.getState().current.textHistory)).toEqual(['We meet on Monday'])
})
