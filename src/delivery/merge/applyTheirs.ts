/**
 * Makes parts of a draft that was changed elsewhere part of the message, and of what counts as written:
 * then saving changes nothing of them. Pure.
 */
import { propertyKey } from '#compose/mapi/propertyKey.ts'
import { fromGraphAttachment, type Attachment } from '#compose/attachments/attachments.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import {
  messageIdProperty,
  versionProperty,
} from '#compose/extendedProperties/reservedProperties.ts'
import { fromGraphMessage } from '#compose/message/fromGraphMessage.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { GraphBody, GraphExtendedProperty, GraphMessage } from '#graph/types.ts'
import { propertyOf, type DraftProperty } from './draftProperties.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { FileChanges, MergedPart } from './planMerge.ts'
import type { FoundDraft } from '#delivery/core/serverDraft.ts'
import { toLastKnown } from './lastKnown.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

type Reader = {
  readonly newId: () => string
  readonly zone: string
  readonly toBody: (body: GraphBody) => Body
}

type Merged = { readonly message: ComposedMessage; readonly draft: ServerDraft }

type Change = {
  readonly found: FoundDraft
  readonly parts: readonly MergedPart[]
  readonly files: FileChanges
}

export function applyTheirs(
  outgoing: OutgoingMessage,
  draft: ServerDraft,
  { found, parts, files }: Change,
  reader: Reader,
): Merged {
  const { whole } = found
  const theirs = fromGraphMessage(whole, reader)
  const read = { ...theirs, ...(whole.body?.content && { body: reader.toBody(whole.body) }) }
  const names = parts.filter((part) => part !== 'attachments')
  const taken = Object.fromEntries(names.map((name) => [name, read[name]]))
  const withProperties: ComposedMessage = { ...outgoing.message, ...taken }
  const merged = toGraphMessageWithIds({ ...outgoing, message: withProperties })
  const taking = (text: GraphMessage) => rewrite(text, merged, names)
  const { attempted } = draft
  const known = {
    ...{ ...draft, written: taking(draft.written) },
    ...(attempted && { attempted: attempted.map(taking) }),
    ...{ etag: whole['@odata.etag'], seen: toLastKnown(whole) },
  }
  const message = withProperties
  return parts.includes('attachments')
    ? withFiles({ message, draft: known }, files, reader)
    : { message, draft: known }
}

function withFiles({ message, draft }: Merged, files: FileChanges, reader: Reader): Merged {
  const { extra, missing } = files
  const added: readonly Attachment[] = extra.map((file) => fromGraphAttachment(file, reader))
  const ids = added.map(({ id }, index) => [id, extra[index]?.id ?? ''] as const)
  const stays = ([id]: readonly [string, string]) => !missing.includes(id)
  const attached = Object.fromEntries([...Object.entries(draft.attached).filter(stays), ...ids])
  const kept = message.attachments.filter(({ id }) => !missing.includes(id))
  return {
    message: { ...message, attachments: [...kept, ...added] },
    draft: { ...draft, attached },
  }
}

function rewrite(
  written: GraphMessage,
  merged: GraphMessage,
  names: readonly DraftProperty[],
): GraphMessage {
  const plain = names.filter((name) => !propertyOf(name).extended)
  const graphNames = new Set(plain.flatMap((name) => [...propertyOf(name).of]))
  const others = Object.entries(written).filter(([name]) => !graphNames.has(name as never))
  const taken = Object.entries(merged).filter(([name]) => graphNames.has(name as never))
  const rewritten: GraphMessage = Object.fromEntries([...others, ...taken])
  const extended = names.map((name) => propertyOf(name).extended).filter((id) => id !== undefined)
  if (extended.length === 0) return rewritten
  const { singleValueExtendedProperties: before = [] } = written
  const { singleValueExtendedProperties: after = [] } = merged
  return { ...rewritten, singleValueExtendedProperties: exchange(before, after, extended) }
}

/** In the order of our own mapping: the stamp, ours, the writer’s. */
function exchange(
  before: readonly GraphExtendedProperty[],
  after: readonly GraphExtendedProperty[],
  keys: readonly string[],
): GraphExtendedProperty[] {
  const idProperties = [messageIdProperty, versionProperty].map(propertyKey)
  const isIdProperty = ({ id }: GraphExtendedProperty) => idProperties.includes(propertyKey(id))
  const isTaken = ({ id }: GraphExtendedProperty) => keys.includes(propertyKey(id))
  return [
    ...before.filter(isIdProperty),
    ...after.filter(isTaken),
    ...before.filter((one) => !isIdProperty(one) && !isTaken(one)),
  ]
}
