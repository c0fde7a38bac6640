/**
 * What mentioning somebody in the text does to the message: the person gets it, and where Graph's beta is used, the
 * message names the person as mentioned for as long as the link is in the text.
 */
import type { BootStore } from '#access/startup.ts'
import { followLinks } from '#compose/mentions/mentionLinks.ts'
import { mentioning } from '#compose/mentions/mentioning.ts'
import { addressKey } from '#compose/recipients/addressKey.ts'
import { isRecipient, newEntries, type Recipient } from '#compose/recipients/recipients.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'

/** Gives how to stop. */
export function followMentions(session: SessionStore, bootStore: BootStore): () => void {
  const made = new Map<string, Recipient>()
  const open = () => session.getState().current
  let seen = htmlOf()

  function htmlOf() {
    const { store } = open()
    return { store, html: store.getState().message.body.html }
  }

  function follow() {
    const before = seen
    seen = htmlOf()
    const boot = bootStore.getState()
    const isBeta = 'config' in boot && boot.config.isBeta
    if (!isBeta || before.store !== seen.store) return
    const { message, edit } = seen.store.getState()
    const mentions = followLinks(message.mentions, {
      before: before.html,
      after: seen.html,
      made,
    })
    if (mentions !== message.mentions) edit({ type: 'recipientsSet', lists: { mentions } })
  }

  function recipients() {
    const { to, cc, bcc } = open().store.getState().message
    return [...to, ...cc, ...bcc]
  }

  function add(person: Recipient): boolean {
    made.set(addressKey(person.address), person)
    const entries = newEntries(recipients(), [person])
    if (entries.length === 0) return false
    open().store.getState().edit({ type: 'recipientsAdded', field: 'to', entries })
    return true
  }

  mentioning.setState({ people: () => recipients().filter(isRecipient), add })
  const stops = [followMessage(session, follow), session.subscribe(follow)]
  return () => {
    for (const stop of stops) stop()
    mentioning.setState({}, true)
  }
}
