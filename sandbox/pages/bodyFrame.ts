/**
 * The body of a message as a document of its own, for the frame on the message page.
 *
 * It is hostile HTML: the headers give it an origin of its own and forbid scripts, forms and every
 * request, whoever opens it. Inline pictures are put into it, so that it needs none.
 */
import { toBase64 } from '#sandbox/bytes/base64.ts'
import type { StoredAttachment, StoredMessage } from '#sandbox/mailbox/message.ts'

const policy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export function bodyFrame({ body, attachments }: StoredMessage): Response {
  const isText = body.contentType === 'text'
  return new Response(isText ? body.content : attachments.reduce(withPicture, body.content), {
    headers: {
      'Content-Type': `text/${isText ? 'plain' : 'html'}; charset=utf-8`,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

function withPicture(content: string, { contentId, contentType, bytes }: StoredAttachment) {
  const type = contentType?.split(';')[0]?.trim() ?? ''
  if (!contentId || !/^image\/[\w.+-]+$/.test(type)) return content
  const picture = `data:${type};base64,${toBase64(bytes)}`
  return content.replaceAll(`cid:${contentId}`, () => picture)
}
