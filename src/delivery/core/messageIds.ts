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

/** Each costs a request in doubt. */
const mostEarlier = 5

/** Remembers an id under which a version of it may be found; the oldest ones are forgotten. */
export function withEarlierId(ids: MessageIds, id: EarlierId): MessageIds {
  const { internetMessageId, earlier = [] } = ids
  const known = [internetMessageId, ...earlier.map((one) => one.internetMessageId)]
  if (known.includes(id.internetMessageId)) return ids
  return { ...ids, earlier: [...earlier, id].slice(-mostEarlier) }
}

/** Of a draft that is saved after the version was asked to be sent without one (draftMessage.ts). */
export const draftIdOf = ({ id }: Version) => toMessageId(id)

/** Under which a draft of it, or an older version, may have left; the latest first. */
export function otherIds({ earlier = [], version }: MessageIds): readonly EarlierId[] {
  const ofDraft = version && !version.isOnDraft ? [{ internetMessageId: draftIdOf(version) }] : []
  return [...ofDraft, ...earlier.toReversed()]
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
