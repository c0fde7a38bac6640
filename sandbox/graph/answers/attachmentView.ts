/**
 * An attachment as Graph shows it. `size` is more than the bytes of the file, as in Exchange, so that
 * nobody learns here to compare the two.
 */
import { toBase64 } from '#sandbox/bytes/base64.ts'
import type { StoredAttachment } from '#sandbox/mailbox/message.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { unknownSelection } from '#sandbox/graph/rejections.ts'
import type { View } from './messageView.ts'

const types = {
  file: '#microsoft.graph.fileAttachment',
  item: '#microsoft.graph.itemAttachment',
  reference: '#microsoft.graph.referenceAttachment',
}
const ofEvery = ['id', 'lastModifiedDateTime', 'name', 'contentType', 'size', 'isInline']
const ofFiles = ['contentId', 'contentLocation', 'contentBytes']

const exchangeSize = (bytes: number) => Math.ceil(bytes * 1.045) + 158

export function wholeAttachment(attachment: StoredAttachment, hasBytes = true): View {
  const { id, lastModifiedDateTime, name, contentType, isInline, bytes, kind } = attachment
  const size = exchangeSize(bytes.length)
  return {
    '@odata.type': types[kind],
    ...(contentType && { '@odata.mediaContentType': contentType }),
    ...{ id, lastModifiedDateTime, name, contentType, size, isInline },
    ...(kind === 'file' && {
      contentId: attachment.contentId,
      contentLocation: null,
      ...(hasBytes && { contentBytes: toBase64(bytes) }),
    }),
  }
}

/** An item's own content is only shown with `$expand=microsoft.graph.itemAttachment/item`. */
export function attachmentView(attachment: StoredAttachment, call: GraphCall): View {
  const select = call.req.query('$select')
  const expandsItem = /itemAttachment\/item/i.test(call.req.query('$expand') ?? '')
  const whole = {
    ...wholeAttachment(attachment, !select || select.includes('contentBytes')),
    // Graph: referenceAttachment has no properties of its own in v1.0.
    ...(call.var.version === 'beta' && attachment.kind === 'reference' && attachment.details),
    ...(expandsItem && attachment.kind === 'item' && attachment.details),
  }
  return select ? selected(whole, select.split(',')) : whole
}

function selected(whole: View, names: readonly string[]): View {
  const chosen = names.map((name) => selectedName(name.trim()))
  const kept = Object.entries(whole).filter(
    ([name]) => name.startsWith('@odata.') || name === 'id' || chosen.includes(name),
  )
  return Object.fromEntries(kept)
}

/** Properties of files alone need the cast `microsoft.graph.fileAttachment/contentId`. */
function selectedName(name: string): string {
  const own = /^microsoft\.graph\.fileAttachment\/(\w+)$/i.exec(name)?.[1]
  if (own && ofFiles.includes(own)) return own
  if (ofEvery.includes(name)) return name
  throw unknownSelection(name, 'attachment')
}
