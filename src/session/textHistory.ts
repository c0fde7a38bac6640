/**
 * Earlier texts of a message, kept with it on this device: the last ten, without files. When another program has
 * emptied or cut the draft, the last whole one can be put back.
 */
import type { Body } from '#compose/body/bodyValue.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { SessionStore } from './composeSession.ts'
import { mergeTypedInput } from './mergeTypedInput.ts'

export type TextVersion = {
  /** When it was known last, in milliseconds since 1970. */
  readonly at: number
  readonly body: Body
}

export type TextHistory = {
  /** Oldest first. */
  readonly versions: readonly TextVersion[]
  /** Another program took most of this one, and the writer has not answered yet. */
  readonly lost?: TextVersion | undefined
}

const mostVersions = 10
/** Of all of them together; the last one is kept whatever its size. */
const mostCharacters = 1_000_000

export function withVersion(history: TextHistory | undefined, version: TextVersion): TextHistory {
  const { versions = [] } = history ?? {}
  const { html, text } = version.body
  if (text.trim() === '' && !version.body.around) return { ...history, versions }
  const others = versions.filter(({ body }) => body.html !== html || body.text !== text)
  return { ...history, versions: bounded([...others, version]) }
}

function bounded(versions: readonly TextVersion[]): readonly TextVersion[] {
  let characters = 0
  const isKept = ({ body }: TextVersion, index: number) => {
    characters += JSON.stringify(body).length
    return index === 0 || (index < mostVersions && characters <= mostCharacters)
  }
  return [...versions].reverse().filter(isKept).reverse()
}

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
