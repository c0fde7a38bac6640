/** The files of a message. A picture the text shows keeps the id it is shown by. */
import type { Attachment, Email } from 'postal-mime'
import { mostAttachments } from '#compose/attachments/attachments.ts'
import { toOneLine } from './headerLine.ts'
import type { Loss } from './loss.ts'
import type { Survey, SurveyedPart } from './surveyMime.ts'

export type ReadFileBytes = {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentId?: string
}

export function readFiles({ attachments }: Email, survey: Survey, text: string) {
  const calendars = survey.leaves.filter(isCalendar)
  const files = attachments.slice(0, mostAttachments).map((given) => {
    // The parser rewrites calendars; a file stays as it was.
    const calendar = /calendar|\/ics/.test(given.mimeType) ? calendars.shift() : undefined
    const bytes = calendar && base64Bytes(calendar, text)
    return toFile(given, bytes ?? bytesOf(given))
  })
  const left = attachments.length - files.length
  const losses: Loss[] = left > 0 ? [{ what: 'tooManyFiles', count: left }] : []
  return { files, losses }
}

function toFile(given: Attachment, bytes: Uint8Array<ArrayBuffer>): ReadFileBytes {
  const { filename, mimeType, contentId, related, disposition } = given
  const id = contentId?.replace(/[<>\s]/g, '')
  const isShown = id && (related || disposition === 'inline')
  return {
    name: toOneLine(filename ?? '').trim() || unnamed(mimeType),
    contentType: mimeType || 'application/octet-stream',
    bytes,
    ...(isShown && { contentId: id }),
  }
}

function unnamed(mimeType: string): string {
  if (mimeType === 'message/rfc822') return 'message.eml'
  const ending = /^(?:image|text)\/([a-z]{2,5})$/.exec(mimeType)?.[1]
  return ending ? `file.${ending}` : 'file'
}

function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return new Uint8Array(content)
}

function isCalendar({ head }: SurveyedPart): boolean {
  return head.type === 'text/calendar' || head.type === 'application/ics'
}

function base64Bytes({ head, start, end }: SurveyedPart, text: string) {
  if (head.encoding !== 'base64') return undefined
  try {
    return Uint8Array.from(atob(text.slice(start, end)), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}
