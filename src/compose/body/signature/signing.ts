/**
 * The signatures of who sends the open message, and which one it shall have: written by app/signatures, carried
 * out by the editor (editor/signature). One for the page, as there is one message on it.
 */
import { createStore } from 'zustand/vanilla'

export type Signature = {
  readonly id: string
  readonly name: string
  /** Its images are `data:` addresses. Never shown or inserted before readSignature.tsx has cleaned it. */
  readonly html: string
}

export type SignatureOrder = {
  /** Empty for none. */
  readonly html: string
  /** Why: a message that was begun here gets its first, From was changed, or the writer chose it. */
  readonly cause: 'first' | 'sender' | 'choice'
  /** What was inserted into the message before, as it was. */
  readonly inserted?: string | undefined
}

type Signing = {
  /** Of the sender, in the order of their list. */
  readonly list: readonly Signature[]
  readonly snippets: readonly Signature[]
  /** What stands in a snippet for `{name}` and so on, as the message is now. */
  readonly values?: (() => Readonly<Record<string, string>>) | undefined
  /** The HTML of all its senders had: a block that equals one of them was not edited. */
  readonly known: readonly string[]
  readonly order?: SignatureOrder | undefined
  /** Opens the dialog in which they are edited; missing where nobody is signed in. */
  readonly edit?: (() => void) | undefined
}

export const signing = createStore<Signing>(() => ({ list: [], snippets: [], known: [] }))

/** The writer wants this one, or none, whatever the message has. */
export function chooseSignature(html: string): void {
  signing.setState({ order: { html, cause: 'choice' } })
}
