/**
 * Attachments in JSON: files, items (a message, an event, a contact) and references to files elsewhere.
 *
 * A file of 3 MB or more is refused here; it needs an upload session. The own properties of a
 * reference exist in beta only (Graph: referenceAttachment resource).
 */
import { fromBase64 } from '#sandbox/bytes/base64.ts'
import { newAttachmentId } from '#sandbox/mailbox/identifiers.ts'
import type { StoredAttachment } from '#sandbox/mailbox/message.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { isObject, type Json } from './readBody.ts'
import {
  badRequest,
  cannotDeserialize,
  cannotRead,
  requestTooLarge,
} from '#sandbox/graph/rejections.ts'
import { readFlagValue, readObject, readText } from './readValue.ts'

const common = ['name', 'contentType', 'isInline', 'size', 'id', 'lastModifiedDateTime']
const ofReference = [
  'sourceUrl', 'providerType', 'permission', 'isFolder', 'thumbnailUrl', 'previewUrl',
] // prettier-ignore

export function readAttachment(value: unknown, call: GraphCall): StoredAttachment {
  if (!isObject(value)) throw cannotDeserialize()
  const type = readText(value['@odata.type']).replace(/^#/, '').toLowerCase()
  switch (type) {
    case 'microsoft.graph.fileattachment':
      return readFile(value, call)
    case 'microsoft.graph.itemattachment':
      return readItem(value, call)
    case 'microsoft.graph.referenceattachment':
      return readReference(value, call)
    default:
      throw cannotRead()
  }
}

function base(json: Json, call: GraphCall) {
  const name = readText(json['name'])
  if (!name) throw badRequest('The attachment has no name.')
  return {
    id: newAttachmentId(),
    name,
    contentType: readText(json['contentType']) || null,
    isInline: json['isInline'] ? readFlagValue(json['isInline']) : false,
    contentId: readText(json['contentId']) || null,
    lastModifiedDateTime: call.var.sandbox.now().toISOString(),
  }
}

function readFile(value: Json, call: GraphCall): StoredAttachment {
  const names = [...common, 'contentBytes', 'contentId', 'contentLocation']
  const json = readObject(value, 'FileAttachment', names)
  const text = json['contentBytes']
  if (typeof text !== 'string' || !isBase64(text)) throw cannotDeserialize()
  const bytes = fromBase64(text)
  if (bytes.length >= call.var.sandbox.store.limits.postedFileBytes) throw requestTooLarge()
  return { ...base(json, call), kind: 'file', bytes, details: {} }
}

function readItem(value: Json, call: GraphCall): StoredAttachment {
  const json = readObject(value, 'ItemAttachment', [...common, 'item'])
  if (!isObject(json['item']) || !isItemType(json['item']['@odata.type'])) throw cannotRead()
  const bytes = new TextEncoder().encode(JSON.stringify(json['item']))
  return { ...base(json, call), kind: 'item', bytes, details: { item: json['item'] } }
}

/** Graph: itemAttachment, an item is a message, an event or a contact. */
const isItemType = (type: unknown) =>
  /^#?microsoft\.graph\.(message|event|contact)$/i.test(typeof type === 'string' ? type : '')

function readReference(value: Json, call: GraphCall): StoredAttachment {
  const own = call.var.version === 'beta' ? ofReference : []
  const json = readObject(value, 'ReferenceAttachment', [...common, ...own])
  const details = Object.fromEntries(
    ofReference.filter((name) => name in json).map((name) => [name, json[name]]),
  )
  return { ...base(json, call), kind: 'reference', bytes: new Uint8Array(), details }
}

export const isBase64 = (text: string) =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
