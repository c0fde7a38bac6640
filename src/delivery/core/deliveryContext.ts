/**
 * A delivery under way: where it goes, whom to tell, and what the mailbox holds by now.
 *
 * `report` is called whenever the copy in the mailbox changes, so that a failure midway loses nothing
 * and the next try goes on from there.
 */
import type { Mailbox } from '#graph/mailbox.ts'
import type { OnWait } from '#graph/http/transport.ts'
import type { Call } from '#graph/mail.ts'
import type { SendState, SendIntent } from './sendState.ts'
import type { OutgoingMessage } from './outgoingMessage.ts'
import type { DiscardedCopy } from './discardedCopies.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from './serverDraft.ts'
import type { MessageIds } from './messageIds.ts'
import { withOtherAccounts } from './otherAccounts.ts'
import type { UploadGate } from './uploadPause.ts'

export type DeliveryEvents = {
  readonly signal?: AbortSignal | undefined
  /** Aborted when another tab or page goes on with the message, be it after the writer has stopped it here. */
  readonly handOver?: AbortSignal | undefined
  readonly onProgress?: (attachmentId: string, sentBytes: number) => void
  readonly onWait?: OnWait
  readonly onDraft?: (draft: ServerDraft | undefined) => void
  /** Resolves when what was told of the copy so far is on the device, or could not be. */
  readonly whenStored?: (() => Promise<void>) | undefined
  /** Its message left without these copies: true where their removal is remembered until it is done. */
  readonly onLeft?: ((copies: readonly DiscardedCopy[]) => boolean) | undefined
  /** A copy is asked for now, or its answer has come: written down before it is asked. */
  readonly onCreating?: (begun: CreateBegun | undefined) => Promise<void>
  /** It is to be saved; undefined when it is, or no longer to be. */
  readonly onSaving?: (request: SaveRequest | undefined) => void
  /** It is sent as this version now; written down with the next record. */
  readonly onMessageIds?: (stamp: MessageIds) => void
  /** Called before each step; the step is taken when it is written down. */
  readonly onRecord?: (record: SendState | undefined) => Promise<void>
  /** The final request begins: from here on only a wait can be given up. */
  readonly onFinal?: () => void
  /** Which files the writer holds back. */
  readonly gate?: UploadGate | undefined
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

/** What was asked for, and the clock by which it is written down. */
export type SendRequest = { readonly intent: SendIntent; readonly now: () => number }

export type Delivery = {
  readonly mailbox: Mailbox
  readonly outgoing: OutgoingMessage
  readonly callbacks: DeliveryEvents
  readonly order: SendRequest
  readonly call: Call
  readonly draft: () => ServerDraft | undefined
  readonly creating: () => CreateBegun | undefined
  readonly reportCreating: (begun: CreateBegun | undefined) => Promise<void>
  readonly report: <Known extends ServerDraft | undefined>(draft: Known) => Known
}

const plain: SendRequest = { intent: { as: 'json' }, now: Date.now }

export function beginDelivery(
  mailbox: Mailbox,
  original: OutgoingMessage,
  callbacks: DeliveryEvents,
  order: SendRequest = plain,
): Delivery {
  const outgoing = withOtherAccounts(original, mailbox.accountId)
  if (outgoing.stamp !== original.stamp) callbacks.onMessageIds?.(outgoing.stamp)
  let current = outgoing.draft
  let { creating } = outgoing
  return {
    mailbox,
    outgoing,
    callbacks,
    order,
    call: { signal: callbacks.signal, onWait: callbacks.onWait },
    draft: () => current,
    creating: () => creating,
    async reportCreating(begun) {
      creating = begun
      await callbacks.onCreating?.(begun)
    },
    report(draft) {
      current = draft
      callbacks.onDraft?.(draft)
      return draft
    },
  }
}

/** Made before this attempt, maybe long ago: others may have opened and changed it. */
export function isOlder({ outgoing }: Delivery, { id }: Pick<ServerDraft, 'id'>): boolean {
  for (let one = outgoing.draft; one; one = one.replaces) if (one.id === id) return true
  return false
}
