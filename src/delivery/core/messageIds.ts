/**
 * By what a message is found again, whatever happens to its id in the mailbox.
 *
 * Every message is stamped once, when it is begun. Exchange keeps an internetMessageId it is given
 * (Graph: message resource); the named property tells our messages from others. Its name never
 * varies: every new name uses up a slot of the mailbox (Graph: extended properties overview).
 */
import {
  messageIdProperty,
  versionProperty,
} from '#compose/extendedProperties/reservedProperties.ts'
import type { GraphExtendedProperty } from '#graph/types.ts'

export type MessageIds = {
  readonly internetMessageId: string
  readonly letterId: string
  /** No draft was ever asked for under this id; not in records of older pages. */
  readonly isDraftless?: boolean | undefined
  /** A draft under this id, or an earlier one, is gone: it may have been sent from elsewhere. */
  readonly isDraftGone?: boolean | undefined
  /** As it was about to be sent last; not in records of older pages. */
  readonly version?: Version | undefined
  /** Accounts whose mailboxes a draft of it may have been sent from, since its From was changed. */
  readonly otherAccounts?: readonly string[] | undefined
  /** Ids of older versions, oldest first. */
  readonly earlier?: readonly EarlierId[] | undefined
}

export type Version = {
  readonly id: string
  /** Of what it says; see version.ts. */
  readonly mark: string
  /** The draft bears its id; otherwise the internetMessageId alone is this version's. */
  readonly isOnDraft: boolean
}

type EarlierId = {
  readonly internetMessageId: string
  /** Of what was sent under it. A draft may say something else by now, and has none. */
  readonly mark?: string | undefined
}

export type GraphMessageIds = {
  readonly internetMessageId: string
  readonly singleValueExtendedProperties: readonly GraphExtendedProperty[]
}

export function createMessageIds(messageId: string, newId: () => string): MessageIds {
  return { internetMessageId: toMessageId(newId()), letterId: messageId, isDraftless: true }
}

export const toMessageId = (id: string) => `<${id}@mail-composer>`

export function toGraphMessageIds({
  internetMessageId,
  letterId,
  version,
}: MessageIds): GraphMessageIds {
  const ours = [{ id: messageIdProperty, value: letterId }]
  const onDraft = version?.isOnDraft ? [{ id: versionProperty, value: version.id }] : []
  return { internetMessageId, singleValueExtendedProperties: [...ours, ...onDraft] }
}
