/**
 * How the copy in the mailbox becomes like the letter. Pure.
 *
 * Only what changed is patched, or may have changed by a request that was never answered; a property that
 * is no longer set is sent as its empty value. Headers,
 * mentions and extensions cannot be patched (Graph: message: update), an extended property or another
 * sender cannot be taken away, and a draft cannot move to another mailbox: then a new one is made, and
 * the old one goes when the new one is complete. Only of a draft that was opened headers and extensions
 * are set by other ways (headerProperties.ts, writeExtension.ts), because it must stay.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { propertyKey } from '#compose/extendedProperties/reservedProperties.ts'
import { sensitivityProperty } from '#compose/sensitivity/sensitivity.ts'
import type {
  GraphExtendedProperty,
  GraphFlag,
  GraphFlagPatch,
  GraphMessage,
  GraphMessagePatch,
} from '#graph/types.ts'
import { headerProperties } from './headerProperties.ts'
import type { ServerDraft } from './serverDraft.ts'

export type SavePlan =
  | { readonly how: 'create' }
  | { readonly how: 'replace' }
  | { readonly how: 'patch'; readonly changes: GraphMessagePatch }

export function planSave(
  wanted: GraphMessage,
  draft: ServerDraft | undefined,
  accountId: string,
): SavePlan {
  if (!draft) return { how: 'create' }
  const known = mayBe(draft)
  const headers = draft.isOpened ? known.flatMap((one) => headerProperties(one, wanted)) : []
  const stay = draft.isOpened ? ['mentions' as const] : fixed
  const isFixed =
    draft.accountId === accountId &&
    stay.every((name) => isEverywhere(known, name, wanted)) &&
    !known.some((one) => losesWhatStays(one, wanted))
  if (!isFixed || draft.isAltered || draft.isMime) return { how: 'replace' }
  return { how: 'patch', changes: withHeaders(changesBetween(known, wanted), byId(headers)) }
}

/** All that the draft may say. */
function mayBe({ written, attempted = [] }: ServerDraft): readonly GraphMessage[] {
  return [written, ...attempted]
}

function isEverywhere(
  known: readonly GraphMessage[],
  name: keyof GraphMessage,
  wanted: GraphMessage,
): boolean {
  return known.every((one) => isSame(one[name], wanted[name]))
}

function byId(properties: readonly GraphExtendedProperty[]): GraphExtendedProperty[] {
  return [...new Map(properties.map((one) => [one.id, one])).values()]
}

function withHeaders(changes: GraphMessagePatch, headers: readonly GraphExtendedProperty[]) {
  if (headers.length === 0) return changes
  const { singleValueExtendedProperties: others = [] } = changes
  return { ...changes, singleValueExtendedProperties: [...others, ...headers] }
}

const fixed = ['internetMessageHeaders', 'mentions', 'extensions'] as const

function losesWhatStays(written: GraphMessage, wanted: GraphMessage): boolean {
  return (
    (!!written.from && !wanted.from) ||
    lostProperties(written, wanted).some((key) => key !== sensitivity)
  )
}

const sensitivity = propertyKey(sensitivityProperty)

function lostProperties(written: GraphMessage, wanted: GraphMessage): string[] {
  const keys = ({ singleValueExtendedProperties: properties = [] }: GraphMessage) =>
    properties.map(({ id }) => propertyKey(id))
  const kept = keys(wanted)
  return keys(written).filter((key) => !kept.includes(key))
}

export type FilesPlan = {
  readonly toAttach: readonly Attachment[]
  /** Ids of ours whose file left the letter, and is in the draft. */
  readonly toRemove: readonly string[]
  /** Ids of ours whose file left the letter while it was on its way. */
  readonly toGiveUp: readonly string[]
  /** Ids of ours whose file left the letter, and may be in the draft all the same. */
  readonly leftInDoubt: readonly string[]
}

export function planFiles(
  files: readonly Attachment[],
  { attached, uploads = {}, inDoubt }: ServerDraft,
): FilesPlan {
  const wanted = new Set(files.map(({ id }) => id))
  const hasLeft = (id: string) => !wanted.has(id)
  return {
    toAttach: files.filter(({ id }) => !(id in attached)),
    toRemove: Object.keys(attached).filter(hasLeft),
    toGiveUp: Object.keys(uploads).filter(hasLeft),
    leftInDoubt: inDoubt.filter(hasLeft),
  }
}

type Patchable = Omit<GraphMessage, (typeof fixed)[number]>

/** `from` has no empty value: a draft that loses it is replaced. */
const empty: Required<Omit<Patchable, 'from'>> & { readonly from: undefined } = {
  subject: '',
  body: { contentType: 'text', content: '' },
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  from: undefined,
  categories: [],
  importance: 'normal',
  flag: { flagStatus: 'notFlagged' },
  isReadReceiptRequested: false,
  isDeliveryReceiptRequested: false,
  internetMessageId: '',
  singleValueExtendedProperties: [],
}

function changesBetween(known: readonly GraphMessage[], wanted: GraphMessage): GraphMessagePatch {
  const names = Object.keys(empty) as (keyof Patchable)[]
  const changed = names.filter((name) => !isEverywhere(known, name, wanted))
  const changes = Object.fromEntries(changed.map((name) => [name, wanted[name] ?? empty[name]]))
  const flag = changed.includes('flag') && toFlagPatch(wanted.flag ?? empty.flag, known)
  const isLost = known.some((one) => lostProperties(one, wanted).length > 0)
  const properties = isLost && withoutSensitivity(wanted)
  return { ...changes, ...(flag && { flag }), ...(properties && properties) }
}

/** A PATCH adds to the properties that are there; this one has a value for being nothing special. */
function withoutSensitivity({ singleValueExtendedProperties: others = [] }: GraphMessage) {
  const normal = { id: sensitivityProperty, value: '0' }
  return { singleValueExtendedProperties: [...others, normal] }
}

/** A PATCH may merge into what was there, so a date that is gone is said to be gone. */
function toFlagPatch(flag: GraphFlag, known: readonly GraphMessage[]): GraphFlagPatch {
  if (flag.flagStatus === 'notFlagged') return flag
  return {
    ...(known.some((one) => one.flag?.startDateTime) && { startDateTime: null }),
    ...(known.some((one) => one.flag?.dueDateTime) && { dueDateTime: null }),
    ...flag,
  }
}

/** Both come from the same mapping, so equal values have their keys in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
