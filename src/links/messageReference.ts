/**
 * Reads which message a link means: Graph's id, an internet message id, or a link to it in Outlook
 * on the web, of which only the id is taken. The address in it is never visited.
 */
import type { MessageReference } from './linkedLetter.ts'

const graphId = /^[\w=.-]{8,1000}$/
const internetMessageId = /^<[^<>@\s\p{Cc}]{1,490}@[^<>\s\p{Cc}]{1,490}>$/u

export function parseMessageReference(text: string): MessageReference | undefined {
  const value = text.trim()
  if (/^https?:/i.test(value)) return fromWebLink(value)
  if (internetMessageId.test(value)) return { by: 'internetMessageId', internetMessageId: value }
  return toId(value)
}

/** Graph: message resource, webLink; and the addresses Outlook on the web shows itself. */
function fromWebLink(link: string): MessageReference | undefined {
  if (!URL.canParse(link)) return undefined
  const { pathname, searchParams } = new URL(link)
  const named = [...searchParams].find(([name]) => name.toLowerCase() === 'itemid')?.[1]
  const [, inPath] = /\/(?:id|read|item)\/([^/]+)/i.exec(pathname) ?? []
  // A plus in an id that was not escaped has been read as a space.
  return toId(named?.replaceAll(' ', '+') ?? decoded(inPath ?? ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Outlook writes ids with "/" and "+" where Graph's, made for addresses, have "-" and "_". */
function toId(text: string): MessageReference | undefined {
  const id = text.replaceAll('/', '-').replaceAll('+', '_')
  return graphId.test(id) ? { by: 'id', id } : undefined
}
