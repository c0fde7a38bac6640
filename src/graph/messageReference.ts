/**
 * What a person may call a message by: Graph's id, its internetMessageId, or a link to it in Outlook.
 *
 * Links carry ids as Exchange Web Services writes them, with / and + where Graph has - and _
 * (Graph: message: translateExchangeIds). New Outlook often names the conversation instead.
 */
export type MessageReference =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'internetMessageId'; readonly internetMessageId: string }
  | { readonly by: 'conversation'; readonly conversationId: string }

export function parseMessageReference(text: string): MessageReference | undefined {
  const trimmed = text.trim()
  if (/^<[^<>\s]+@[^<>\s]+>$/.test(trimmed)) {
    return { by: 'internetMessageId', internetMessageId: trimmed }
  }
  if (/^https:/i.test(trimmed)) return readLink(trimmed)
  return isId(trimmed) ? toReference(trimmed) : undefined
}

/** Where Outlook on the web lives (Graph: message resource, webLink), in every cloud. */
const outlookHosts =
  /(^|\.)(outlook\.(office|office365|live|cloud\.microsoft|office365\.us|com|cn)|outlook\.(office|live)\.com|outlook\.office365\.com|outlook-dod\.office365\.us|partner\.outlook\.cn)$/i

function readLink(text: string): MessageReference | undefined {
  if (!URL.canParse(text)) return undefined
  const { hostname, pathname, searchParams } = new URL(text)
  if (!outlookHosts.test(hostname)) return undefined
  const named = [...searchParams].find(([name]) => name.toLowerCase() === 'itemid')?.[1]
  const last = /\/(?:id|read|compose)\/([^/]+)\/?$/i.exec(pathname)?.[1]
  const id = named ?? (last && decoded(last))
  // A plus in a query is read as a space.
  const repaired = id?.replaceAll(' ', '+')
  return repaired && isId(repaired) ? toReference(repaired) : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

function isId(text: string): boolean {
  return text.length >= 20 && /^[\w+/-]+=*$/.test(text)
}

function toReference(id: string): MessageReference {
  const rest = id.replaceAll('/', '-').replaceAll('+', '_')
  return /^AAQk/.test(rest) ? { by: 'conversation', conversationId: rest } : { by: 'id', id: rest }
}
