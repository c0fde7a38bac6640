/** What is wrong with the body of a part, judged before it is decoded. */
import { decoderFor, isAscii, isWide } from '#mime/bytes/charset.ts'
import type { ParseIssue } from './parseIssue.ts'
import type { ScannedPart } from './scanStructure.ts'

const encodings = ['', '7bit', '8bit', 'binary', 'quoted-printable', 'base64']

export function partIssues(text: string, { head, start, end }: ScannedPart): ParseIssue[] {
  const { type, encoding, charset, name } = head
  const called = name || type
  const body = text.slice(start, end)
  return [
    ...(encodings.includes(encoding) ? [] : [{ what: 'unknownEncoding', name: called } as const]),
    ...(encoding === 'base64' && !isBase64(body)
      ? [{ what: 'brokenBase64', name: called } as const]
      : []),
    ...(isMessageText(type) && !isAscii(charset) && !decoderFor(charset)
      ? [{ what: 'unknownCharset', name: charset.slice(0, 60) } as const]
      : []),
    ...(isMessageText(type) &&
    encoding !== 'base64' &&
    !isWide(charset) &&
    /[\0-\x08\x0b\x0e-\x1a]/.test(body)
      ? [{ what: 'controlCharacters' } as const]
      : []),
  ]
}

const isMessageText = (type: string) => type === 'text/plain' || type === 'text/html'

function isBase64(body: string): boolean {
  if (/[^A-Za-z0-9+/=\s]/.test(body)) return false
  const compact = body.replace(/\s+/g, '')
  return compact.length % 4 === 0 && !/=[^=]|===/.test(compact)
}
