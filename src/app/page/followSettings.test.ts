// @vitest-environment jsdom
/** What the sender's settings do to the page and to the messages that are begun on it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textLanguage } from '#compose/body/textLanguage.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import {
  createSession,
  replaceMessage,
  startNewMessage,
  takeSnapshot,
} from '#session/composeSession.ts'
import { changeSettings } from '#settings/settings.ts'
import { adele, alex } from '#testing/fakeAuth.ts'
import { followSettings } from './followSettings.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
})

let stop: () => void

afterEach(() => stop())

function begin() {
  const session = createSession()
  stop = followSettings(session)
  const type = (text: string) =>
    session.getState().current.store.getState().edit({ type: 'bodyTyped', html: text, text })
  const content = () => toGraphMessage(takeSnapshot(session).message).body?.content
  return { session, type, content }
}

const georgia = { fontFamily: 'Georgia,serif', fontSize: 14 } as const
const inGeorgia = (html: string) =>
  `<div style="font-family:Georgia,serif; font-size:14pt">${html}</div>`

test('the text is checked in the language of its sender, in another account by its own', () => {
  changeSettings(adele.id, { language: 'de-CH' })
  const { session } = begin()
  expect(textLanguage.getState().language).toBeUndefined()
  session.setState({ from: adele })
  expect(textLanguage.getState().language).toBe('de-CH')
  session.setState({ from: alex })
  expect(textLanguage.getState().language).toBeUndefined()
})

test('a new message is written, shown and sent in the font of its sender', () => {
  changeSettings(adele.id, georgia)
  const { session, type, content } = begin()
  session.setState({ from: adele })
  expect(root.style.getPropertyValue('--message-font')).toBe('Georgia,serif')
  expect(root.style.getPropertyValue('--message-font-size')).toBe('14pt')
  type('Hi')
  expect(content()).toBe(inGeorgia('Hi'))
  type('')
  expect(session.getState().current.store.getState().message).toEqual(emptyMessage)
})

test('who chose a language sends it with the text', () => {
  changeSettings(adele.id, { language: 'de-CH' })
  const { session, type, content } = begin()
  session.setState({ from: adele })
  type('Grüezi')
  expect(content()).toBe('<div lang="de-CH">Grüezi</div>')
  changeSettings(adele.id, georgia)
  startNewMessage(session)
  type('Hoi')
  expect(content()).toBe(
    '<div lang="de-CH" style="font-family:Georgia,serif; font-size:14pt">Hoi</div>',
  )
})

test('also where it was begun before anybody signed in', () => {
  changeSettings(adele.id, georgia)
  const { session, type, content } = begin()
  type('Hi')
  expect(content()).toBe('Hi')
  session.setState({ from: adele })
  expect(content()).toBe(inGeorgia('Hi'))
})

test('a message that was begun keeps its font, the next one has the new one', () => {
  const { session, type, content } = begin()
  session.setState({ from: adele })
  type('Hi')
  changeSettings(adele.id, georgia)
  type('Hi!')
  expect(content()).toBe('Hi!')
  startNewMessage(session)
  type('Hello')
  expect(content()).toBe(inGeorgia('Hello'))
})

test('what is opened with a text in it gets none', () => {
  changeSettings(adele.id, georgia)
  const { session, type, content } = begin()
  session.setState({ from: adele })
  const snapshot = takeSnapshot(session)
  const body = { format: 'html', html: 'Old', text: 'Old' } as const
  replaceMessage(session, { ...snapshot, id: 'old', message: { ...emptyMessage, body } })
  expect(root.style.getPropertyValue('--message-font')).toBe('')
  type('Old and new')
  expect(content()).toBe('Old and new')
})

test('nobody’s answer is changed before somebody writes into it; then it has the font', () => {
  changeSettings(adele.id, georgia)
  const { session, type, content } = begin()
  session.setState({ from: adele })
  const around = { before: '<html><body>', after: '<p>Quoted</p></body></html>' }
  const message = { ...emptyMessage, body: { format: 'html', html: '', text: '', around } as const }
  replaceMessage(session, { ...takeSnapshot(session), id: 'a', message, isUntouched: true })
  expect(takeSnapshot(session).isUntouched).toBe(true)
  type('Yes')
  expect(content()).toBe(`<html><body>${inGeorgia('Yes')}<p>Quoted</p></body></html>`)
})

test('plain text is sent without a font', () => {
  changeSettings(adele.id, georgia)
  const { session, type, content } = begin()
  session.setState({ from: adele })
  type('Hi')
  const { edit } = session.getState().current.store.getState()
  edit({ type: 'bodyFormatChosen', format: 'text' })
  expect(content()).toBe('Hi')
  expect(root.style.getPropertyValue('--message-font')).toBe('')
})

test('the theme is that of who writes, and the next page begins in it', () => {
  changeSettings(adele.id, { theme: 'dark' })
  const { session } = begin()
  expect(root.dataset['theme']).toBeUndefined()
  session.setState({ from: adele })
  expect(root.dataset['theme']).toBe('dark')
  expect(localStorage.getItem('mail-composer.theme')).toBe('dark')
  changeSettings(alex.id, { theme: 'light' })
  session.setState({ from: alex })
  expect(root.dataset['theme']).toBe('light')
  changeSettings(alex.id, { theme: 'system' })
  expect(root.dataset['theme']).toBeUndefined()
})
