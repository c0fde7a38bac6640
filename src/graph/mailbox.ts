/** A mailbox that may be used: whose it is, and the clients for it. */
import type { Graph } from './http/client.ts'

export type Mailbox = {
  readonly graph: Graph
  readonly accountId: string
  /** For what nobody clicked for: it never opens a window. */
  readonly silentGraph?: Graph | undefined
  /** Whose mailbox it is: what is sent in MIME says itself who it is from. */
  readonly address?: string | undefined
  /** For a message that moved to another account: the client of the old one, if still signed in. */
  readonly graphOf?: ((accountId: string) => Graph | undefined) | undefined
}

/** Asked in the click, before anything else: a window may have to open. */
export type Acquire = (scopes: readonly string[]) => Promise<Mailbox>
