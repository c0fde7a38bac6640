/**
 * What a message must look like to be opened again, down to what its fields show. A record that does not
 * fit is left where it is and told of; nothing of it reaches the page.
 *
 * Older records lack what was invented later: that is empty then.
 */
import * as v from 'valibot'
import { fontFamilies, fontSizes } from '#compose/body/font/fonts.ts'
import { isLanguage } from '#compose/body/isLanguage.ts'
import { extensionTypes } from '#compose/openExtension/openExtension.ts'
import { importances } from '#compose/importance/importance.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { sensitivities } from '#compose/sensitivity/sensitivity.ts'

const text = v.string()
const isSet = v.boolean()
const entry = v.union([
  v.looseObject({ address: text, name: v.optional(text) }),
  v.looseObject({ text, fault: text }),
])
const line = v.array(entry)
const off = v.looseObject({ on: v.literal(false) })
const on = { on: v.literal(true), timeZone: text }

export const body = v.looseObject({
  format: v.picklist(['html', 'text']),
  ...{ html: text, text },
  font: v.optional(
    v.looseObject({
      family: v.optional(v.picklist(fontFamilies)),
      size: v.optional(v.picklist(fontSizes)),
      language: v.optional(v.pipe(v.string(), v.check(isLanguage))),
    }),
  ),
  around: v.optional(v.looseObject({ before: text, after: text, isText: v.optional(isSet) })),
  signature: v.optional(v.looseObject({ html: text, text })),
})

/** What it holds is told by one of these; its file lies beside the record. */
const contents = ['keptFile', 'item', 'reference', 'stored']
const attachment = v.pipe(
  v.looseObject({
    ...{ id: text, name: text, contentType: text, size: v.number() },
    contentId: v.optional(text),
    item: v.optional(v.looseObject({})),
    reference: v.optional(v.looseObject({})),
  }),
  v.check((found) => contents.some((content) => content in found)),
)

const slices = {
  ...{ to: line, cc: line, bcc: line, subject: text, body, attachments: v.array(attachment) },
  importance: v.optional(v.picklist(importances)),
  flag: v.optional(
    v.union([off, v.looseObject({ ...on, start: v.optional(text), due: v.optional(text) })]),
  ),
  headers: v.optional(v.array(v.looseObject({ id: text, name: text, value: text }))),
  receipts: v.optional(v.looseObject({ read: isSet, delivery: isSet })),
  saveToSentItems: v.optional(isSet),
  replyTo: v.optional(line),
  sender: v.optional(v.nullable(entry)),
  categories: v.optional(v.array(text)),
  sensitivity: v.optional(v.picklist(sensitivities)),
  expiry: v.optional(v.union([off, v.looseObject({ ...on, at: text })])),
  openExtension: v.optional(
    v.looseObject({
      name: text,
      rows: v.array(
        v.looseObject({ id: text, name: text, type: v.picklist(extensionTypes), value: text }),
      ),
    }),
  ),
  extendedProperties: v.optional(v.array(v.looseObject({ id: text, property: text, value: text }))),
  mentions: v.optional(line),
} satisfies Record<keyof ComposedMessage, unknown>

export const messageShape = v.looseObject(slices)
