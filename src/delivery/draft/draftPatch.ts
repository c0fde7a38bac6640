/**
 * What a PATCH has to say so that the copy in the mailbox becomes like the message. Pure.
 *
 * Only what changed, or may have changed by a request that was never answered; a property that is no
 * longer set is sent as its empty value.
 */
import { versionProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { mapiProperties, mapiPropertyNames } from '#compose/mapi/mapiProperties.ts'
import { propertyKey } from '#compose/mapi/propertyKey.ts'
import type { GraphFlag, GraphFlagPatch, GraphMessage, GraphMessagePatch } from '#graph/types.ts'

/** What Graph does not change in a message that is there (Graph: message: update). */
export const fixed = ['internetMessageHeaders', 'mentions', 'extensions'] as const

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

export function changesBetween(
  known: readonly GraphMessage[],
  wanted: GraphMessage,
): GraphMessagePatch {
  const names = Object.keys(empty) as (keyof Patchable)[]
  const changed = names.filter((name) => !isEverywhere(known, name, wanted))
  const changes = Object.fromEntries(changed.map((name) => [name, wanted[name] ?? empty[name]]))
  const flag = changed.includes('flag') && toFlagPatch(wanted.flag ?? empty.flag, known)
  const lost = known.flatMap((one) => lostProperties(one, wanted))
  const properties = lost.length > 0 && withCleared(wanted, lost)
  return { ...changes, ...(flag && { flag }), ...(properties && properties) }
}

/** A PATCH adds to the properties that are there; some have a value for not being set. */
function withCleared({ singleValueExtendedProperties: others = [] }: GraphMessage, lost: string[]) {
  const gone = clearable.filter(({ id }) => lost.includes(propertyKey(id)))
  return { singleValueExtendedProperties: [...others, ...gone] }
}

const clearable = mapiPropertyNames.flatMap((name) => {
  const { id, cleared } = mapiProperties[name]
  return cleared === undefined ? [] : [{ id, value: cleared }]
})

/** Of properties that were lost: those a PATCH cannot take away. */
export function lostForGood(written: GraphMessage, wanted: GraphMessage): string[] {
  const keys = clearable.map(({ id }) => propertyKey(id))
  return lostProperties(written, wanted).filter((key) => !keys.includes(key))
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

export function isEverywhere(
  known: readonly GraphMessage[],
  name: keyof GraphMessage,
  wanted: GraphMessage,
): boolean {
  return known.every((one) => isSame(one[name], wanted[name]))
}

function lostProperties(written: GraphMessage, wanted: GraphMessage): string[] {
  const keys = ({ singleValueExtendedProperties: properties = [] }: GraphMessage) =>
    properties.map(({ id }) => propertyKey(id))
  const kept = keys(wanted)
  // A version's id that is no longer ours to write stays there and says nothing any more.
  return keys(written).filter((key) => key !== propertyKey(versionProperty) && !kept.includes(key))
}

/** Both come from the same mapping, so equal values have their keys in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
