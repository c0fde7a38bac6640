/** The files of a message, byte for byte. A picture the text shows keeps the id it is shown by. */
import { mostAttachments } from '#compose/attachments/attachments.ts'
import { decodeBody } from './decodeBody.ts'
import { toOneLine } from '#mime/write/headerLine.ts'
import type { ParseIssue } from './parseIssue.ts'
import type { ScannedPart } from './scanStructure.ts'

export type ReadFileBytes = {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentId?: string
}

export function readFiles(text: string, parts: readonly ScannedPart[]) {
  const files = parts.slice(0, mostAttachments).map((part) => toFile(text, part))
  const left = parts.length - files.length
  const issues: ParseIssue[] = left > 0 ? [{ what: 'tooManyFiles', count: left }] : []
  return { files, issues }
}

function toFile(text: string, part: ScannedPart): ReadFileBytes {
  const { name, type, contentId, isInline } = part.head
  const isRelated = part.within.some((each) => each.type === 'multipart/related')
  const isShown = contentId !== '' && (isRelated || isInline) && type !== 'message/rfc822'
  return {
    name: toOneLine(name).trim() || unnamed(type),
    contentType: type,
    bytes: decodeBody(text, part),
    ...(isShown && { contentId }),
  }
}

function unnamed(type: string): string {
  if (type === 'message/rfc822') return 'message.eml'
  const ending = /^(?:image|text)\/([a-z]{2,5})$/.exec(type)?.[1]
  return ending ? `file.${ending}` : 'file'
}
