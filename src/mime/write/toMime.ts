/**
 * A message as one MIME message: files around related parts around the two spellings of its text.
 *
 * Pure: the same message and stamp always give the same message. Boundaries hold "=_", which no body
 * part can hold (encodedText.ts), so none occurs where it should not.
 */
import { mimeHeaders, type MimeMessageIds } from './messageHeaders.ts'
import type { MimeMessage } from './mimeMessage.ts'
import {
  filePart,
  messagePieces,
  multipart,
  textPart,
  type MimePart,
  type MimePiece,
} from './mimePart.ts'

export type { MimeMessageIds } from './messageHeaders.ts'

/** The message in order; mimeBlob.ts makes one blob of it. */
export function toMime(message: MimeMessage, stamp: MimeMessageIds): readonly MimePiece[] {
  const part = wholePart(message, boundaries(stamp))
  return messagePieces({ ...part, headers: [...mimeHeaders(message, stamp), ...part.headers] })
}

type NextBoundary = () => string

function wholePart(message: MimeMessage, next: NextBoundary): MimePart {
  const isInline = ({ contentId }: { contentId?: string | undefined }) =>
    contentId !== undefined && message.html !== undefined
  const inline = message.files.filter(isInline)
  const files = message.files.filter((file) => !isInline(file))
  const text = grouped('related', [textParts(message, next), ...inline.map(filePart)], next)
  return grouped('mixed', [text, ...files.map(filePart)], next)
}

function textParts({ text, html }: MimeMessage, next: NextBoundary): MimePart {
  const plain = textPart('plain', text)
  if (html === undefined) return plain
  return multipart({
    subtype: 'alternative',
    boundary: next(),
    parts: [plain, textPart('html', html)],
  })
}

/** One part alone needs nothing around it. */
function grouped(
  subtype: 'mixed' | 'related',
  parts: readonly MimePart[],
  next: NextBoundary,
): MimePart {
  const [only] = parts
  return only && parts.length === 1 ? only : multipart({ subtype, boundary: next(), parts })
}

function boundaries({ seed }: MimeMessageIds): NextBoundary {
  const own = seed.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
  let made = 0
  return () => `=_${own}_${(made += 1)}`
}
