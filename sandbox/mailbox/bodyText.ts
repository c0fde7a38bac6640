/** The body as Exchange keeps and shows it: HTML is wrapped in a page, the preview is plain text. */
import type { ItemBody } from './message.ts'

const meta =
  '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n<meta content="text/html; charset=us-ascii">'
const longestPreview = 255

export function wrapBody({ contentType, content }: ItemBody): ItemBody {
  if (contentType === 'text' || content.includes(meta)) return { contentType, content }
  if (/<head[\s>]/i.test(content)) {
    return { contentType, content: content.replace(/<head([^>]*)>/i, `<head$1>\r\n${meta}`) }
  }
  const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(content)?.[1] ?? content
  const page = `<html>\r\n<head>\r\n${meta}\r\n</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`
  return { contentType, content: page }
}

/** Graph takes scripts away when a body is read (Graph: create and send messages). */
export const withoutScripts = ({ contentType, content }: ItemBody): ItemBody => ({
  contentType,
  content:
    contentType === 'text' ? content : content.replace(/<script\b[\s\S]*?(<\/script\s*>|$)/gi, ''),
})

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
}

export function plainText({ contentType, content }: ItemBody): string {
  if (contentType === 'text') return content
  return content
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\r\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .trim()
}

export const bodyPreview = (body: ItemBody): string =>
  plainText(body).replace(/\s+/g, ' ').trim().slice(0, longestPreview)
