/**
 * Says which signature the open message shall have (compose/body/signature/signing.ts): one that was begun here gets
 * its sender's as soon as it has a sender, once; where From changes, one that nobody edited follows. Messages that are
 * restored or opened keep what they have.
 *
 * What nobody wrote into stays untouched with it: no draft, no question, nothing on this device.
 */
import { signing, type Signature } from '#compose/body/signature/signing.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isSameUnsigned } from '#compose/message/isSameUnsigned.ts'
import { isUntouched, type ComposeSession, type SessionStore } from '#session/composeSession.ts'
import type { DefaultSignatures } from './defaultSignatures.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { recipientValues } from './recipientValues.ts'
import { onSignaturesChange, readSignatures } from '#settings/signatures/signatures.ts'

/** Gives how to stop. */
export function followSignatures(session: SessionStore, defaults: DefaultSignatures): () => void {
  let seen: Seen | undefined

  function chosen({ from, current }: ComposeSession): string | undefined {
    if (!from) return undefined
    const { signatures, forNew, forReplies } = readSignatures(homeIdOf(from.id))
    const isReply = current.store.getState().message.body.around !== undefined
    const id = isReply ? forReplies : forNew
    if (id === undefined) return defaults.of(from)
    return signatures.find((one) => one.id === id)?.html ?? ''
  }

  function follow() {
    const state = session.getState()
    const { current, from, delivery, isInOtherTab } = state
    if (seen?.key !== current.key) {
      const isNew = current.key === current.id || isUntouched(state)
      // The sender of what came from elsewhere has signed it, or nobody has.
      seen = { key: current.key, isNew, from: isNew ? undefined : from?.id, html: undefined }
      signing.setState({ order: undefined })
    }
    const html = delivery || isInOtherTab ? undefined : chosen(state)
    const isAnother = from?.id !== seen.from || (seen.isNew && html !== seen.html)
    if (html === undefined || !isAnother) return
    seen = { ...seen, from: from?.id, html }
    const { signature } = current.store.getState().message.body
    const cause = seen.isNew && !signature?.html ? 'first' : 'sender'
    signing.setState({ order: { html, cause, inserted: signature?.html } })
  }

  /** Of every sender there was on this page. */
  const known = new Map<string, readonly Signature[]>()

  function read() {
    const { from } = session.getState()
    const { signatures, snippets } = from
      ? readSignatures(homeIdOf(from.id))
      : { signatures: [], snippets: [] }
    if (from) known.set(from.id, signatures)
    const all = [...known.values()].flat().map(({ html }) => html)
    signing.setState({ list: signatures, snippets, known: all })
    follow()
  }

  const stops = [
    session.subscribe((state, before) => (state.from?.id === before.from?.id ? follow() : read())),
    followUntouched(session),
    onSignaturesChange(read),
    defaults.onChange(follow),
  ]
  const values = () => recipientValues(session.getState().current.store.getState().message.to)
  signing.setState({ values })
  read()
  return () => {
    for (const stop of stops) stop()
  }
}

type Seen = {
  readonly key: string
  readonly isNew: boolean
  readonly from: string | undefined
  readonly html: string | undefined
}

/** A signature is no edit of what a link, an answer or a file laid into the message. */
function followUntouched(session: SessionStore): () => void {
  const keep = (message: ComposedMessage, before: ComposedMessage) => {
    const { current } = session.getState()
    const { untouched, opened } = current
    if (untouched !== before && opened !== before) return
    if (current.store.getState().message !== message || !isSameUnsigned(message, before)) return
    const next = (one: ComposedMessage | undefined) => (one === before ? message : one)
    session.setState({ current: { ...current, untouched: next(untouched), opened: next(opened) } })
  }
  const follow = () =>
    session
      .getState()
      .current.store.subscribe(({ message }, before) => keep(message, before.message))
  let unfollow = follow()
  const stop = session.subscribe(({ current }, before) => {
    if (current.store === before.current.store) return
    unfollow()
    unfollow = follow()
  })
  return () => {
    unfollow()
    stop()
  }
}
