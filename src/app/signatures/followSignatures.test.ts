// @vitest-environment jsdom
/** Which message gets which signature, and when; what nobody wrote into stays untouched with it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preserveBody } from '#compose/body/quoted.ts'
import { signing } from '#compose/body/signature/signing.ts'
import { emptyMessage } from '#compose/message/message.ts'
import {
  createSession,
  isUntouched,
  replaceMessage,
  startNewMessage,
} from '#session/composeSession.ts'
import { changeSignatures } from '#settings/signatures/signatures.ts'
import { adele, alex } from '#testing/fakeAuth.ts'
import { followSignatures } from './followSignatures.ts'

beforeEach(() => localStorage.clear())

let stop: () => void
let changed: () => void
afterEach(() => stop())

const long = { id: 'long', name: 'Long', html: '<div>Adele Vance</div>' }
const short = { id: 'short', name: 'Short', html: '<div>AV</div>' }
const his = { id: 'his', name: 'His', html: '<div>Alex</div>' }

function begin(defaultOf: (id: string) => string | undefined = () => '') {
  const defaults = {
    of: ({ id }: { readonly id: string }) => defaultOf(id),
    onChange(listener: () => void) {
      changed = listener
      return () => undefined
    },
  }
  changeSignatures(adele.id, {
    ...{ signatures: [long, short], snippets: [], forNew: 'long', forReplies: 'short' },
  })
  changeSignatures(alex.id, { signatures: [his], snippets: [], forNew: 'his' })
  const session = createSession()
  stop = followSignatures(session, defaults)
  const store = () => session.getState().current.store.getState()
  const take = () => {
    const { order } = signing.getState()
    signing.setState({ order: undefined })
    return order
  }
  const signed = (html: string, text: string) => {
    const signature = { html: `<div id="Signature">${html}</div>`, text }
    const all = { html: `<div><br></div>${signature.html}`, text: `\n${text}` }
    store().edit({ type: 'bodyTyped', ...all, signature })
  }
  return { session, store, take, signed }
}

const answer = {
  ...emptyMessage,
  body: preserveBody({ contentType: 'html', content: '<div>Original</div>' }),
}

test('a new message gets its sender’s as soon as there is one, once', () => {
  const { session, take, signed, store } = begin()
  expect(take()).toBeUndefined()
  session.setState({ from: adele })
  expect(take()).toMatchObject({ html: long.html, cause: 'first' })
  signed(long.html, 'Adele Vance')
  store().edit({ type: 'bodyTyped', html: '', text: '' })
  expect(take()).toBeUndefined()
  startNewMessage(session)
  expect(take()).toMatchObject({ html: long.html, cause: 'first' })
})

test('one that was typed before signing in too; another sender’s only takes its place', () => {
  const { session, take, signed, store } = begin()
  store().edit({ type: 'bodyTyped', html: 'Hi', text: 'Hi' })
  session.setState({ from: adele })
  expect(take()).toMatchObject({ cause: 'first' })
  signed(long.html, 'Adele Vance')
  session.setState({ from: alex })
  expect(take()).toMatchObject({ html: his.html, cause: 'sender' })
})

test('an answer gets the one for answers, and stays untouched with it', () => {
  const { session, take, signed, store } = begin()
  replaceMessage(session, {
    ...{ id: '1', stamp: session.getState().current.stamp, message: answer, from: adele },
    isUntouched: true,
  })
  expect(take()).toMatchObject({ html: short.html, cause: 'first' })
  signed(short.html, 'AV')
  expect(isUntouched(session.getState())).toBe(true)
  store().edit({ type: 'subjectTyped', subject: 'Hi' })
  store().edit({ type: 'subjectTyped', subject: '' })
  expect(isUntouched(session.getState())).toBe(false)
})

test('what was restored or opened keeps what it has until From changes', () => {
  const { session, take } = begin()
  replaceMessage(session, {
    ...{ id: '1', stamp: session.getState().current.stamp, message: answer, from: adele },
  })
  expect(take()).toBeUndefined()
  session.setState({ from: alex })
  expect(take()).toMatchObject({ html: '', cause: 'sender' })
})

test('a message that is new follows what is chosen meanwhile', () => {
  const { session, take } = begin()
  session.setState({ from: adele })
  take()
  changeSignatures(adele.id, { signatures: [long, short], snippets: [], forNew: null })
  expect(take()).toMatchObject({ html: '' })
  changeSignatures(adele.id, { signatures: [long, short], snippets: [], forNew: 'short' })
  expect(take()).toMatchObject({ html: short.html, cause: 'first' })
})

test('without a choice the deployment’s counts, as soon as it is known', () => {
  const known = new Map<string, string>()
  const { session, take } = begin((id) => known.get(id))
  changeSignatures(adele.id, { signatures: [], snippets: [], forNew: undefined })
  session.setState({ from: adele })
  expect(take()).toBeUndefined()
  known.set(adele.id, '<div>Contoso</div>')
  changed()
  expect(take()).toMatchObject({ html: '<div>Contoso</div>', cause: 'first' })
})
