/** What the list of drafts is handed: a mailbox to look into, and the session in which messages are opened. */
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import type { Removals } from '#session/recoveryApi.ts'

export type MailboxAccess = {
  /** For reading where no window may open; undefined while nobody is signed in. */
  readonly silent: Reader | undefined
  /** Asks for permission where it is missing; only in a click. */
  readonly acquire: () => Promise<Reader>
}

export type DraftsHost = {
  /** Whether another message in its place would lose the open one: it is kept nowhere. */
  readonly isAtRisk: () => Promise<boolean>
  readonly open: (outgoing: OutgoingMessage) => void
  /** Whether it was opened from this device; `etag`: of the draft, once it was read (session/openStored.ts). */
  readonly openStored?: ((draftId: string, etag?: string) => Promise<boolean>) | undefined
  readonly save: SaveBy
  /** The draft of the open message. */
  readonly openId?: string | undefined
  /** Another one each time that draft was saved or moved. */
  readonly openVersion?: string | undefined
  /** Remembers what is deleted; without it a page that ends meanwhile forgets it. */
  readonly removals?: Removals | undefined
}

export type DraftsMode = 'drafts' | 'templates'
