/**
 * The properties of a draft that somebody else may have changed, each in a form that is equal when they
 * mean the same. Pure.
 *
 * Exchange wraps a text into a page, fills in names and respells times; none of that is a change. Headers,
 * mentions, extensions and the writer's own extended properties are not compared: Graph shows mentions in
 * beta only, an extended property only to who names it and in a spelling of Exchange's, and headers and
 * extensions are also added by programs on the way. What we did not change of them is never patched.
 */
import { splitPage } from '#compose/body/quoted.ts'
import {
  mapiProperties,
  mapiPropertyNames,
  type MapiPropertyName,
} from '#compose/mapi/mapiProperties.ts'
import { propertyKey, propertyValue } from '#compose/mapi/propertyKey.ts'
import type { GraphMessage, GraphMessageRead, GraphRecipientRead } from '#graph/types.ts'

type Read = GraphMessageRead | GraphMessage

type Property = {
  /** Graph’s names of it. */
  readonly of: readonly (keyof GraphMessage)[]
  /** An extended one, by its id. */
  readonly extended?: string
  readonly meaning: (read: Read) => string
  /** A reader sees it: similarity.ts compares it more closely. */
  readonly isShown?: boolean
  /** A rule or a person may set it anew in Sent Items. */
  readonly mayChangeWhenSent?: boolean
  /** Set by the service, where nobody said anything else. */
  readonly isFilledIn?: (read: GraphMessageRead) => boolean
}

const lineOf = (name: 'toRecipients' | 'ccRecipients' | 'bccRecipients' | 'replyTo'): Property => ({
  of: [name],
  meaning: ({ [name]: line }) =>
    JSON.stringify((line ?? []).map((one: GraphRecipientRead) => addressOf(one))),
})

function ofMapi(name: MapiPropertyName): Property {
  const { id, meaning, mayChangeWhenSent } = mapiProperties[name]
  return {
    of: ['singleValueExtendedProperties'],
    extended: propertyKey(id),
    meaning: ({ singleValueExtendedProperties: read }) => meaning(propertyValue(read, id)),
    mayChangeWhenSent,
  }
}

/** By the message’s own names of them, in the order they are shown. */
export const draftProperties = {
  to: { ...lineOf('toRecipients'), isShown: true },
  cc: { ...lineOf('ccRecipients'), isShown: true },
  bcc: { ...lineOf('bccRecipients'), isShown: true },
  replyTo: lineOf('replyTo'),
  sender: {
    of: ['from'],
    meaning: ({ from }) => addressOf(from),
    mayChangeWhenSent: true,
    isFilledIn: ({ from, sender }) => addressOf(from) === addressOf(sender),
  },
  subject: { of: ['subject'], meaning: ({ subject }) => subject ?? '', isShown: true },
  body: { of: ['body'], meaning: bodyMeaning, isShown: true },
  importance: { of: ['importance'], meaning: ({ importance }) => importance ?? 'normal' },
  flag: { of: ['flag'], meaning: flagMeaning, mayChangeWhenSent: true },
  receipts: {
    of: ['isReadReceiptRequested', 'isDeliveryReceiptRequested'],
    meaning: (read) =>
      JSON.stringify([!!read.isReadReceiptRequested, !!read.isDeliveryReceiptRequested]),
  },
  categories: {
    of: ['categories'],
    meaning: ({ categories }) => JSON.stringify(categories ?? []),
    mayChangeWhenSent: true,
  },
  ...(Object.fromEntries(mapiPropertyNames.map((name) => [name, ofMapi(name)])) as Readonly<
    Record<MapiPropertyName, Property>
  >),
} as const satisfies Readonly<Record<string, Property>>

export type DraftProperty = keyof typeof draftProperties

export const draftPropertyNames = Object.keys(draftProperties) as DraftProperty[]

export function propertyOf(name: DraftProperty): Property {
  return draftProperties[name]
}

function addressOf(read: GraphRecipientRead): string {
  const { address, name } = read?.emailAddress ?? {}
  return (address ?? name ?? '').toLowerCase()
}

function bodyMeaning({ body }: Read): string {
  const content = (body?.content ?? '').replace(/\r\n?/g, '\n')
  const said = body?.contentType === 'html' ? splitPage(content).inner : content
  return said.trim() === '' ? '' : `${body?.contentType ?? ''}:${said.trim()}`
}

function flagMeaning({ flag }: Read): string {
  const { flagStatus, startDateTime, dueDateTime } = flag ?? {}
  const moment = (time: typeof dueDateTime) =>
    time && [time.dateTime.replace(/\.0+$/, ''), time.timeZone]
  const dates = [moment(startDateTime), moment(dueDateTime)]
  return JSON.stringify([flagStatus ?? 'notFlagged', ...dates.map((date) => date ?? '')])
}
