/**
 * The plain reading a message came with, where it says something else than its HTML (RFC 2046, 5.1.4
 * wants them alike, and nobody checks). It is kept until the text is changed, and said: nobody sends
 * words he has not seen.
 */
import { quotedPart } from '#compose/body/quoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import type { MimeMessage } from '#mime/write/mimeMessage.ts'

type Texts = Pick<MimeMessage, 'text' | 'html'>

export function ownReading(body: Body, { text, html }: Texts): string | undefined {
  // Beside a part that is kept as it is, the reading is made anew (toMimeTexts.ts).
  if (html === undefined || text === '' || quotedPart(body) !== '') return undefined
  return wordsOf(text) === wordsOf(body.text) ? undefined : text
}

/** Programs write links, lists and lines each in their own way. */
function wordsOf(text: string): string {
  return text.replace(/\b[a-z]+:\S+|[^\p{L}\p{N}]/giu, '')
}
