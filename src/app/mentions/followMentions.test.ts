// @vitest-environment jsdom
/** Whoever is mentioned gets the message; in Graph's beta the message says so, as long as the link is there. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBootStore } from '#access/startup.ts'
import { mentionHref } from '#compose/mentions/mentionLinks.ts'
import { mentioning } from '#compose/mentions/mentioning.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { toConfig } from '#config/config.ts'
import { createSession, replaceMessage } from '#session/composeSession.ts'
import { followMentions } from './followMentions.ts'

const adele = { address: 'AdeleV@contoso.com', name: 'Adele Vance' }
const linked = `<a href="${mentionHref(adele.address)}">@Adele Vance</a>`

let stop: () => void
let session: ReturnType<typeof createSession>

function begin(graphVersion: 'v1.0' | 'beta') {
  const boot = createBootStore()
  boot.setState({ step: 'unregistered', config: toConfig({ graphVersion }) }, true)
  session = createSession()
  stop = followMentions(session, boot)
}

beforeEach(() => mentioning.setState({}, true))
afterEach(() => stop())

const store = () => session.getState().current.store.getState()
const write = (html: string) => store().edit({ type: 'bodyTyped', html, text: 'x' })

test('who gets nothing yet is put into To; who is in Cc stays there', () => {
  begin('v1.0')
  const { people, add } = mentioning.getState()
  expect(add?.(adele)).toBe(true)
  expect(add?.({ address: 'adelev@CONTOSO.com' })).toBe(false)
  expect(store().message.to).toEqual([adele])
  store().edit({ type: 'recipientsSet', lists: { to: [], cc: [adele] } })
  expect(add?.(adele)).toBe(false)
  expect(people?.()).toEqual([adele])
  expect(store().message.to).toEqual([])
})

test('in beta the message names who is mentioned, until the link goes, and again when Undo brings it back', () => {
  begin('beta')
  mentioning.getState().add?.(adele)
  expect(store().message.mentions).toEqual([])
  write(`Hi ${linked}`)
  expect(store().message.mentions).toEqual([adele])
  write('Hi')
  expect(store().message.mentions).toEqual([])
  write(`Hi ${linked}`)
  expect(store().message.mentions).toEqual([adele])
})

test('v1.0 would refuse them', () => {
  begin('v1.0')
  mentioning.getState().add?.(adele)
  write(linked)
  expect(store().message.mentions).toEqual([])
})

test('a message that is opened keeps its mentions, and loses the one whose link is taken out', () => {
  begin('beta')
  const body = { ...emptyMessage.body, html: linked, text: '@Adele Vance' }
  const message = { ...emptyMessage, body, mentions: [adele] }
  const { stamp } = session.getState().current
  replaceMessage(session, {
    id: '1',
    stamp,
    message,
    delivery: undefined,
    from: undefined,
    creating: undefined,
  })
  expect(store().message.mentions).toEqual([adele])
  write('gone')
  expect(store().message.mentions).toEqual([])
})
