/**
 * Whether an attached message can be written as message/rfc822, which must not be encoded (RFC 2046,
 * 5.2.1): as 7bit or 8bit. Its line ends become CRLF, as mail wants them; nothing else is changed.
 *
 * One with lines too long for mail, a NUL, a bare carriage return or this message's own boundary in
 * it cannot; it is sent as any other file, in base64, and nothing of it is lost.
 */
import type { MimeFile, MimeMessage } from './mimeMessage.ts'
import type { ReadFile } from './mimeBlob.ts'
import { toByteText } from '#mime/bytes/byteText.ts'

/** RFC 5322, 2.1.1. */
const longestLine = 998
/** Bytes. What is larger is not looked through. */
const largest = 40_000_000

const readSlice: ReadFile = ({ file }, start, end) => file.slice(start, end).arrayBuffer()

export async function withTransfers(
  message: MimeMessage,
  seed: string,
  read: ReadFile = readSlice,
): Promise<MimeMessage> {
  const files: MimeFile[] = []
  for (const file of message.files) {
    const isMessage = /^message\/rfc822\b/i.test(file.contentType) && file.file.size <= largest
    const transfer = isMessage && transferOf(await textOf(file, read), seed)
    files.push(transfer ? { ...file, transfer } : file)
  }
  return { ...message, files }
}

async function textOf(file: MimeFile, read: ReadFile): Promise<string> {
  return toByteText(new Uint8Array(await read(file, 0, file.file.size)))
}

export function transferOf(text: string, seed: string): MimeFile['transfer'] {
  const own = seed.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
  if (!/^[!-9;-~]+[ \t]*:/.test(text) || /\0|\r(?!\n)/.test(text)) return undefined
  if (own !== '' && text.includes(`=_${own}`)) return undefined
  const lines = text.split('\n')
  const isGrown = lines.length * 3 > text.length
  if (isGrown || lines.some(({ length }) => length > longestLine)) return undefined
  return /[\x80-\xff]/.test(text) ? '8bit' : '7bit'
}
