/**
 * What a person may call a message by: Graph's id, its internetMessageId, or a link to it in Outlook.
 * New Outlook often names the conversation instead.
 */
import { idInLink, isCalendarLink, isId, parseOutlookLink, toGraphId } from './outlookLink.ts'

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

function readLink(text: string): MessageReference | undefined {
  const link = parseOutlookLink(text)
  if (!link || isCalendarLink(link)) return undefined
  const id = idInLink(link, /^(id|read|compose)$/i)
  return id === undefined ? undefined : toReference(id)
}

function toReference(id: string): MessageReference {
  const rest = toGraphId(id)
  return /^AAQk/.test(rest) ? { by: 'conversation', conversationId: rest } : { by: 'id', id: rest }
}
