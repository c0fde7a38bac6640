/** Puts back the text of a message that another program has emptied or cut, as it was here before. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { SessionStore } from './composeSession.ts'
import { mergeTypedInput } from './mergeTypedInput.ts'
import type { TextVersion } from './textVersions.ts'

/** What was written since then stays, behind it. */
export function putTextBack(session: SessionStore): void {
  const { current } = session.getState()
  const { lost } = current.textHistory ?? {}
  if (!lost) return
  for (const flush of current.flushes) flush()
  const { message } = current.store.getState()
  const isPart = lost.body.text.includes(message.body.text.trim())
  current.store.setState({
    message: isPart ? { ...message, body: lost.body } : joined(message, lost),
  })
  const revision = (current.revision ?? 0) + 1
  session.setState({ current: { ...current, revision } })
  forgetLostText(session)
}

function joined(message: ComposedMessage, { body }: TextVersion): ComposedMessage {
  const { around: _, ...written } = message.body
  const blank = { ...message, to: [], cc: [], bcc: [], subject: '', attachments: [] }
  return mergeTypedInput({ ...message, body }, { ...blank, body: written })
}

export function forgetLostText(session: SessionStore): void {
  const { current } = session.getState()
  const { textHistory } = current
  if (textHistory)
    session.setState({ current: { ...current, textHistory: { ...textHistory, lost: undefined } } })
}
