/** The session: messages laid on it, read from it, put back. */
import { expect, test } from 'vitest'
import { isPlain, plainCopy } from '#compose/body/body.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { createSession, restoreMessage, takeSnapshot, startNewMessage } from './composeSession.ts'

const ada = { address: 'ada@x.org' }
const bob = { address: 'bob@x.org' }
const file = { id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }
const hi = { format: 'html', html: '<p>Hi</p>', text: 'Hi' } as const
const ho = { format: 'html', html: '<p>Ho</p>', text: 'Ho' } as const

const parked: ComposedMessage = {
  ...emptyMessage,
  to: [ada],
  subject: 'Plan',
  body: hi,
  attachments: [file],
  importance: 'high',
}

function restoreOver(typed: Partial<ComposedMessage>, message = parked) {
  const session = createSession()
  session.getState().current.store.setState({ message: { ...emptyMessage, ...typed } })
  const stamp = { internetMessageId: '<a@b>', letterId: 'old' }
  restoreMessage(session, { id: 'old', stamp, message, draft: undefined })
  return takeSnapshot(session)
}

test('a message comes back with its id and stamp, as it was', () => {
  expect(restoreOver({})).toMatchObject({ id: 'old', stamp: { letterId: 'old' }, message: parked })
})

test.each<[string, Partial<ComposedMessage>, Partial<ComposedMessage>]>([
  ['recipients', { to: [bob], cc: [bob], bcc: [ada] }, { to: [ada, bob], cc: [bob], bcc: [ada] }],
  ['somebody who is in already', { to: [{ address: 'ADA@x.org' }] }, { to: [ada] }],
  ['a subject', { subject: 'for May' }, { subject: 'Plan for May' }],
  ['the same subject, restored by the browser', { subject: 'Plan' }, { subject: 'Plan' }],
  ['text', { body: ho }, { body: { format: 'html', html: '<p>Hi</p><p>Ho</p>', text: 'Hi\nHo' } }],
  ['the same text, restored by the browser', { body: hi }, { body: hi }],
  ['files', { attachments: [{ ...file, id: 'g' }] }, { attachments: [file, { ...file, id: 'g' }] }],
])('what was typed meanwhile is added: %s', (_, typed, changes) => {
  expect(restoreOver(typed).message).toEqual({ ...parked, ...changes })
})

test('typed text fills what was empty', () => {
  const { message } = restoreOver({ subject: 'Typed', body: ho }, emptyMessage)
  expect(message).toEqual({ ...emptyMessage, subject: 'Typed', body: ho })
})

test('what a field still holds is handed over before the message is read or joined', () => {
  const session = createSession()
  const { current } = session.getState()
  current.flushes.add(() =>
    current.store.getState().edit({ type: 'recipientsAdded', field: 'to', entries: [bob] }),
  )
  expect(takeSnapshot(session).message.to).toEqual([bob])
  const stamp = { internetMessageId: '<a@b>', letterId: 'old' }
  restoreMessage(session, { id: 'old', stamp, message: parked, draft: undefined })
  expect(takeSnapshot(session).message.to).toEqual([ada, bob])
})

test('a new message has nothing of the old one: no text, no draft, another id and stamp', () => {
  const session = createSession()
  const before = takeSnapshot(session)
  session.getState().current.store.getState().edit({ type: 'subjectTyped', subject: 'Old' })
  startNewMessage(session)
  const after = takeSnapshot(session)
  expect(after.message).toBe(emptyMessage)
  expect(after.id).not.toBe(before.id)
  expect(after.stamp.internetMessageId).not.toBe(before.stamp.internetMessageId)
})

test('plain text stays plain: a field without the editor takes keys for it', () => {
  const plain = (text: string) => ({ format: 'html', ...plainCopy(text) }) as const
  const message = { ...emptyMessage, body: plain('How are you?') }
  const { body } = restoreOver({ body: plain('Well?\nSay') }, message).message
  expect(body.text).toBe('How are you?\nWell?\nSay')
  expect(isPlain(body)).toBe(true)
})
